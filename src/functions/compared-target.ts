import { amountsIn, NotOneValueError, readAmount, type Comparison, type LocalText } from "../rates";
import { oneCell, type CellRange } from "./arguments";
import { argumentName } from "./catalogue";
import { UnreadableTargetError } from "./errors";
import { loadReading } from "./load-reading";

/** What an actual value is held against. A percentage is a fraction. */
export interface ComparedTarget {
  readonly operator: Comparison;
  readonly value: number;
  readonly unit: string;
}

/** Signs before a bare number, longest first. A number without a sign is to be reached. */
const signs: readonly (readonly [string, Comparison])[] = [
  [">=", ">="],
  ["<=", "<="],
  ["≥", ">="],
  ["≤", "<="],
  [">", ">"],
  ["<", "<"],
  ["=", "="],
];

/**
 * The one target that an argument gives, as a number, with a sign, or in words.
 *
 * @throws NotOneValueError for an empty cell or several, UnreadableTargetError for words that name
 * no target or more than one
 */
export function targetOf(
  question: "meets" | "gap",
  cells: CellRange
): ComparedTarget | Promise<ComparedTarget> {
  const name = argumentName(question, "target");
  const cell = oneCell(cells, name);
  if (typeof cell === "number") return { operator: ">=", value: cell, unit: "" };
  const text = String(cell);
  return bareTarget(text) ?? wordedTarget(text, name);
}

/**
 * The actual value in the target's unit.
 *
 * @throws NotOneValueError, UnreadableAmountError, NotANumberError
 */
export function actualOf(question: "meets" | "gap", cells: CellRange, unit: string): number {
  const name = argumentName(question, "actual");
  const cell = oneCell(cells, name);
  const counted = typeof cell === "string" && unit !== "%" ? withoutUnit(cell, unit) : cell;
  const [value] = amountsIn([[counted]], "share", name);
  if (value === undefined) throw new NotOneValueError(name);
  return value;
}

function bareTarget(text: string): ComparedTarget | null {
  const plain = text.normalize("NFKC").trim();
  const [sign, operator] = signs.find(([each]) => plain.startsWith(each)) ?? ["", ">=" as const];
  const number = plain.slice(sign.length);
  const value = readAmount(number, "share");
  if (value === null) return null;
  return { operator, value, unit: number.endsWith("%") ? "%" : "" };
}

async function wordedTarget(text: string, name: LocalText): Promise<ComparedTarget> {
  const { comparedTargets } = await loadReading();
  const [only, ...others] = comparedTargets(text);
  if (!only || others.length > 0) throw new UnreadableTargetError(name, text);
  return only;
}

function withoutUnit(text: string, unit: string): string {
  const plain = text.trim();
  return unit !== "" && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
}
