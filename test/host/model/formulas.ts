/** Text in quotes, in which words mean nothing; or a sheet's name in quotes, kept whole. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/;

/** Applies a change to the parts of a formula outside of text literals. */
function outsideOfText(
  formula: string,
  plain: (part: string) => string,
  sheet: (name: string, whole: string) => string
): string {
  return formula
    .split(quoted)
    .map((part, index) => {
      if (index % 2 === 0) return plain(part);
      return part.endsWith("!") ? sheet(part.slice(1, -2).replaceAll("''", "'"), part) : part;
    })
    .join("");
}

const tableReference = /(?<![\p{L}\p{N}_.])([\p{L}_\\][\p{L}\p{N}_.\\]*)\[/gu;

const plainSheet = /([\p{L}\p{N}_.]+)!/gu;

const identity = (text: string) => text;

/** The tables that a formula names: Tasks[灯号]. */
export function tablesIn(formula: string): string[] {
  const found: string[] = [];
  const collect = (part: string) => {
    found.push(...[...part.matchAll(tableReference)].map((match) => match[1]!));
    return part;
  };
  outsideOfText(formula, collect, (_, whole) => whole);
  return found;
}

/** The sheets that a formula names. */
export function sheetsIn(formula: string): string[] {
  const found: string[] = [];
  const collect = (part: string) => {
    found.push(...[...part.matchAll(plainSheet)].map((match) => match[1]!));
    return part;
  };
  outsideOfText(formula, collect, (name, whole) => {
    found.push(name);
    return whole;
  });
  return found;
}

/** Whether a formula refers to its own table row: [@进度]. */
export function refersToOwnRow(formula: string): boolean {
  let found = false;
  const look = (part: string) => {
    found ||= /(?<![\p{L}\p{N}_.])\[@/u.test(part);
    return part;
  };
  outsideOfText(formula, look, (_, whole) => whole);
  return found;
}

export function renameTableIn(formula: string, from: string, to: string): string {
  if (!mentions(formula, from)) return formula;
  const rename = (whole: string, name: string) => (same(name, from) ? `${to}[` : whole);
  return outsideOfText(
    formula,
    (part) => part.replace(tableReference, rename),
    (_, whole) => whole
  );
}

/** A deleted table leaves #REF! in the formulas that named it. */
export function dropTableIn(formula: string, table: string): string {
  if (!mentions(formula, table)) return formula;
  const dropped = new RegExp(
    `(?<![\\p{L}\\p{N}_.])${escaped(table)}\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]`,
    "giu"
  );
  return outsideOfText(
    formula,
    (part) => part.replace(dropped, "#REF!"),
    (_, whole) => whole
  );
}

export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!mentions(formula, from)) return formula;
  const prefix = sheetPrefix(to);
  return outsideOfText(
    formula,
    (part) => part.replace(plainSheet, (whole, name) => (same(name, from) ? prefix : whole)),
    (name, whole) => (same(name, from) ? prefix : whole)
  );
}

export function dropSheetIn(formula: string, sheet: string): string {
  if (!mentions(formula, sheet)) return formula;
  return outsideOfText(
    formula,
    (part) => part.replace(plainSheet, (whole, name) => (same(name, sheet) ? "#REF!" : whole)),
    (name, whole) => (same(name, sheet) ? "#REF!" : whole)
  ).replace(/#REF!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?/g, "#REF!");
}

/** 总览! or '1 月'!, as Excel writes it back. */
export function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** A formula with the sheet names written as Excel writes them. */
export function normalized(formula: string): string {
  return outsideOfText(formula, identity, (name) => sheetPrefix(name));
}

/** A quick look that spares most formulas the taking apart. */
function mentions(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.toLowerCase());
}

/** Names in Excel differ by more than case. */
export function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
