import {
  amountIn,
  NotOneValueError,
  plausibleShare,
  readAmount,
  type Comparison,
  type FigureDescription,
  type LocalText,
} from "../rates";
import { oneCell, single, type CellRange } from "./arguments";
import { argumentName } from "./catalogue";
import { MissingPercentSignError, UnreadableTargetError } from "./errors";
import { loadReading } from "./load-reading";

/** One limit that an actual value is held against. A percentage is a fraction. */
interface Limit {
  readonly operator: Comparison;
  readonly value: number;
}

/** What an actual value is held against: one limit, or both ends of a range (43%～45%). */
export interface ComparedTarget {
  readonly limits: readonly Limit[];
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
  if (typeof cell === "number") return { limits: [{ operator: ">=", value: cell }], unit: "" };
  const text = String(cell);
  return bareTarget(text) ?? wordedTarget(text, name);
}

/**
 * The target of a rate that is to be reached, as a fraction: a number, a percentage, or the words of
 * a list (≥93%, 93%以上, 比2020年下降6%).
 *
 * @throws NotOneValueError for an empty cell or several, UnreadableTargetError for words that do not
 * name one percentage to be reached
 */
export function shareToReach(
  figure: FigureDescription,
  cells: CellRange
): number | Promise<number> {
  const cell = oneCell(cells, figure.name);
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || readAmount(cell, figure.unit) !== null)
    return single(figure, cells);
  const bare = bareTarget(cell);
  return bare ? floorOf(bare) : wordedTarget(cell, figure.name).then(floorOf);

  function floorOf({ limits, unit }: ComparedTarget): number {
    const [only, ...others] = limits;
    if (unit !== "%" || others.length > 0 || !only || !floors.has(only.operator))
      throw new UnreadableTargetError(figure.name, String(cell));
    return only.value;
  }
}

const floors: ReadonlySet<Comparison> = new Set([">=", ">", "="]);

/**
 * The actual value in the target's unit.
 *
 * @throws NotOneValueError, UnreadableAmountError, NotANumberError, MissingPercentSignError
 */
export function actualOf(question: "meets" | "gap", cells: CellRange, unit: string): number {
  const name = argumentName(question, "actual");
  const cell = oneCell(cells, name);
  const counted = typeof cell === "string" && unit !== "%" ? withoutUnit(cell, unit) : cell;
  const value = amountIn(counted, "share", name);
  if (value === null) throw new NotOneValueError(name);
  if (unit === "%" && value > plausibleShare && !hasPercentSign(cell))
    throw new MissingPercentSignError(name, String(cell).trim());
  return value;
}

function bareTarget(text: string): ComparedTarget | null {
  const plain = text.normalize("NFKC").trim();
  const [sign, operator] = signs.find(([each]) => plain.startsWith(each)) ?? ["", ">=" as const];
  const number = plain.slice(sign.length);
  const value = readAmount(number, "share");
  if (value === null) return null;
  return { limits: [{ operator, value }], unit: hasPercentSign(number) ? "%" : "" };
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

function hasPercentSign(cell: unknown): boolean {
  return String(cell).normalize("NFKC").trim().endsWith("%");
}
