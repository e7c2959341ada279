import type { Deadline } from "../model";

/** The years that a list is for. */
export interface ListYears {
  /** The list's year, or the last of several: dates without one belong to it. */
  readonly year: number | null;
  /** The first of several years (三年行动方案（2024—2026年）), or null. */
  readonly since?: number | null;
}

export interface DeadlineContext extends ListYears {
  /** The whole text is a deadline (a cell under 完成时限): a bare date is one too. */
  readonly bare: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a form makes of a match; null when the words are no deadline after all. */
export type DeadlineReading = Omit<Deadline, "text" | "confidence"> & { readonly unsure?: boolean };

/** One way of writing a deadline. */
export interface DeadlineForm {
  readonly pattern: RegExp;
  /** What each match holds. Most texts hold none of it, and looking for it costs next to nothing. */
  readonly needs?: RegExp;
  /** Characters that must not stand right before the match. */
  readonly notAfter?: string;
  /** `rest` is the text after the match. */
  read(groups: Groups, context: DeadlineContext, rest: string): DeadlineReading | null;
}

/** True for a year before all of the list's. */
export function isPast(year: number, { year: last, since }: ListYears): boolean {
  return last !== null && year < (since ?? last);
}
