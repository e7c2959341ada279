/** A table of a letter: its columns' shares of the page's width, and texts. */
export interface LetterTable {
  readonly columns: readonly { readonly name: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * One thing of a letter, from the top down. An entry line is one that a person fills in, at the right;
 * a signature line stands at the right below the text.
 */
export type LetterPart =
  | {
      readonly kind: "title" | "entryLine" | "addressee" | "paragraph" | "signature";
      readonly text: string;
    }
  | { readonly kind: "table"; readonly table: LetterTable };

/** Official letters as plain data, each on pages of its own; a host makes a document of them. */
export interface LettersPlan {
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
    readonly keywords: string;
    readonly comments: string;
  };
  readonly letters: readonly (readonly LetterPart[])[];
}
