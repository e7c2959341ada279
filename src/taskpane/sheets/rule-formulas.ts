import type { CellContent } from "../../workbook";

/** What a rule's formula looks at. */
export interface RuleCells {
  /** The content of a cell of the rule's sheet. */
  at(row: number, column: number): CellContent;
  /** The content of a named cell. */
  named(name: string): CellContent;
}

/** How far the judged cell lies from the one that the formula was written for. */
interface Shift {
  readonly down: number;
  readonly across: number;
}

const token =
  /\s*("(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+|[A-Za-z]\w*|\d+(?:\.\d+)?|<>|<=|>=|[=<>(),])/y;
const reference = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/;

/** The few functions that the rules of a ledger use. */
const functions: Readonly<Record<string, (values: readonly CellContent[]) => CellContent>> = {
  AND: (values) => values.every(Boolean),
  OR: (values) => values.some(Boolean),
  LEFT: ([text, count]) => String(text ?? "").slice(0, Number(count ?? 1)),
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/**
 * Whether a conditional format's formula holds for a cell, as Excel would say. Null for a formula
 * with something in it that rules of a ledger do not use.
 */
export function ruleHolds(formula: string, cells: RuleCells, shift: Shift): boolean | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  let next = 0;
  const take = (expected: string) => {
    if (tokens[next] !== expected) throw new NotUnderstood();
    next++;
  };

  const operand = (): CellContent => {
    const word = tokens[next++];
    if (word === undefined) throw new NotUnderstood();
    if (word.startsWith('"')) return word.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(word)) return Number(word);
    const cell = reference.exec(word);
    if (cell) return cells.at(...placeOf(cell, shift));
    if (tokens[next] !== "(") return cells.named(word);
    const apply = functions[word];
    if (!apply) throw new NotUnderstood();
    take("(");
    const values = [comparison()];
    while (tokens[next] === ",") {
      take(",");
      values.push(comparison());
    }
    take(")");
    return apply(values);
  };
  const comparison = (): CellContent => {
    const left = operand();
    const compare = comparisons[tokens[next] ?? ""];
    if (!compare) return left;
    next++;
    return compare(order(left, operand()));
  };

  try {
    const result = comparison();
    return next === tokens.length ? Boolean(result) : null;
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

class NotUnderstood extends Error {}

function tokensOf(formula: string): string[] | null {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const found = token.exec(formula);
    if (!found) return null;
    tokens.push(found[1]!);
  }
  return tokens;
}

function placeOf(
  [, fixedColumn, letters, fixedRow, row]: RegExpExecArray,
  { down, across }: Shift
): [row: number, column: number] {
  const column = [...letters!].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1 + (fixedRow ? 0 : down), column - 1 + (fixedColumn ? 0 : across)];
}

/** Excel's order: numbers before text before truth; an empty cell is as "" or 0. */
function order(one: CellContent, other: CellContent): number {
  const left = one ?? (typeof other === "number" ? 0 : "");
  const right = other ?? (typeof one === "number" ? 0 : "");
  const ranks = { number: 0, string: 1, boolean: 2 } as const;
  const rank = (value: string | number | boolean) => ranks[typeof value as keyof typeof ranks];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  return left === right ? 0 : left < right ? -1 : 1;
}
