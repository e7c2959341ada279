import type { LocalText, RateUnit } from "./catalogue";
import { NotANumberError, UnreadableAmountError } from "./errors";
import { checkAmount, ExactSum } from "./figures";

/**
 * The units that a person writes behind a number, and how many of the standard unit one of them
 * is. The standard unit, which a bare number is in, is 亩 for areas and 千克 for emissions.
 * Names are in compatibility form (㎡ is m2, ㎏ is kg) and in lower case.
 */
const unitsOf: Partial<Record<RateUnit, Readonly<Record<string, number>>>> = {
  area: {
    亩: 1,
    万亩: 1e4,
    公顷: 15,
    ha: 15,
    hm2: 15,
    平方公里: 1500,
    平方千米: 1500,
    km2: 1500,
    平方米: 15 / 1e4,
    平米: 15 / 1e4,
    m2: 15 / 1e4,
    // Plots of construction land may be counted instead of measured.
    块: 1,
    个: 1,
    宗: 1,
  },
  mass: {
    千克: 1,
    公斤: 1,
    kg: 1,
    克: 1e-3,
    g: 1e-3,
    毫克: 1e-6,
    mg: 1e-6,
    吨: 1e3,
    t: 1e3,
    万吨: 1e7,
  },
  count: { 块: 1, 个: 1, 宗: 1, 处: 1 },
  share: { "%": 1e-2, "‰": 1e-3 },
};

const numberThenUnit = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(.*)$/;
/** 1.2∶1 and 1.2比1, folded: the ratio sign (∶) has no compatibility form. */
const oneToAnother = /^(\d+(?:\.\d+)?)[:∶比](\d+(?:\.\d+)?)$/;
const thousandsSeparator = /(?<=\d),(?=\d{3}(?!\d))/g;

/**
 * The amount that a text gives, "1,234.5亩", "３公顷", "93%" or, for a ratio, "1.2∶1", in the
 * standard unit, or null when it is no number with a unit of this kind.
 */
export function readAmount(text: string, kind: RateUnit): number | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
  if (kind === "ratio" && oneToAnother.test(plain)) return ratioIn(plain);
  const [, digits, unit] = numberThenUnit.exec(plain.replace(thousandsSeparator, "")) ?? [];
  if (digits === undefined || unit === undefined) return null;
  if (unit === "") return Number(digits);
  const factors = unitsOf[kind];
  if (!factors || !Object.hasOwn(factors, unit)) return null;
  // 95% is 0.95; the product of binary fractions alone would be 0.9500000000000001.
  return Number((Number(digits) * factors[unit]!).toPrecision(15));
}

/** The first term over the second, or null when the second is zero. */
function ratioIn(text: string): number | null {
  const [, first, second] = oneToAnother.exec(text)!;
  return Number(second) === 0 ? null : Number(first) / Number(second);
}

/**
 * The amounts in the cells of a range, in the standard unit; empty cells give none.
 *
 * @throws UnreadableAmountError for text that is no amount, NotANumberError for TRUE and FALSE
 */
export function amountsIn(
  cells: readonly (readonly unknown[])[],
  kind: RateUnit,
  name: LocalText
): number[] {
  const amounts: number[] = [];
  for (const row of cells) {
    for (const cell of row) {
      const amount = amountIn(cell, kind, name);
      if (amount !== null) amounts.push(amount);
    }
  }
  return amounts;
}

/**
 * The sum of a range's amounts, in the standard unit; empty cells count for nothing.
 *
 * @throws what {@link amountsIn} throws, and NegativeFigureError
 */
export function sumIn(
  cells: readonly (readonly unknown[])[],
  kind: RateUnit,
  name: LocalText
): number {
  const sum = new ExactSum();
  for (const row of cells) {
    for (const cell of row) {
      const amount = amountIn(cell, kind, name);
      if (amount === null) continue;
      checkAmount(amount, name);
      sum.add(amount);
    }
  }
  return sum.total;
}

/** The amount in one cell, or null for an empty one; throws as {@link amountsIn} does. */
export function amountIn(cell: unknown, kind: RateUnit, name: LocalText): number | null {
  if (typeof cell === "number") return cell;
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== "string") throw new NotANumberError(name);
  if (cell.trim() === "") return null;
  const amount = readAmount(cell, kind);
  if (amount === null) throw new UnreadableAmountError(name, cell);
  return amount;
}
