import type { Deadline } from "../model";

export interface DeadlineContext {
  /** The list's year, which dates without one belong to. */
  readonly year: number | null;
  /** The whole text is a deadline (a cell under 完成时限): a bare date is one too. */
  readonly bare: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a form makes of a match; null when the words are no deadline after all. */
export type DeadlineReading = Omit<Deadline, "text" | "confidence"> & { readonly unsure?: boolean };

/** One way of writing a deadline. */
export interface DeadlineForm {
  readonly pattern: RegExp;
  /** Characters that must not stand right before the match. */
  readonly notAfter?: string;
  /** `rest` is the text after the match. */
  read(groups: Groups, context: DeadlineContext, rest: string): DeadlineReading | null;
}
