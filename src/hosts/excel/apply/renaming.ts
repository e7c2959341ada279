import { sheetPrefix } from "../addresses";

/** New names by old ones. */
export interface Renames {
  readonly tables: ReadonlyMap<string, string>;
  readonly sheets: ReadonlyMap<string, string>;
}

/** "text" with "" inside and 'sheet names': the parts of a formula that are not words. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/;

const tableName = /(?<![\p{L}\p{N}_.\\])[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/gu;
const sheetName = /[\p{L}\p{N}_.]+!/gu;

/** Rewrites the tables and sheets that a formula names. */
export function renaming({ tables, sheets }: Renames): (formula: string) => string {
  const sheet = (name: string, whole: string) => {
    const renamed = sheets.get(name);
    return renamed === undefined ? whole : sheetPrefix(renamed);
  };
  const words = (part: string) =>
    part
      .replace(tableName, (word) => tables.get(word) ?? word)
      .replace(sheetName, (whole) => sheet(whole.slice(0, -1), whole));
  const quotedPart = (part: string) =>
    part.endsWith("!") ? sheet(part.slice(1, -2).replaceAll("''", "'"), part) : part;
  return (formula) =>
    formula
      .split(quoted)
      .map((part, index) => (index % 2 === 0 ? words(part) : quotedPart(part)))
      .join("");
}

/** The tables and sheets that a formula names. */
export function namedIn(formula: string): { readonly tables: string[]; readonly sheets: string[] } {
  const parts = formula.split(quoted);
  const words = parts.filter((_, index) => index % 2 === 0).join(" ");
  const quotedSheets = parts.flatMap((part, index) =>
    index % 2 === 1 && part.endsWith("!") ? [part.slice(1, -2).replaceAll("''", "'")] : []
  );
  return {
    tables: words.match(tableName) ?? [],
    sheets: [...quotedSheets, ...(words.match(sheetName) ?? []).map((name) => name.slice(0, -1))],
  };
}
