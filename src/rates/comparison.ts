/**
 * How an actual value is held against a target: at least, more than, at most, less than,
 * complete (全部落实, 6个地块, 1∶1), about (左右).
 */
export type Comparison = ">=" | ">" | "<=" | "<" | "=" | "~";

/**
 * Two numbers that differ by no more than this share of the target count as equal. Areas such as
 * 0.1 + 0.2 are not exact in binary, and an exact 93% must not fail through that; 92.995% is
 * fifty thousand times further off and does fail.
 */
export const equalityTolerance = 1e-9;

/**
 * A percentage above this, 200%, is more likely one whose sign was left out: 93 for 93%. It is asked
 * about instead of being taken to pass every target.
 */
export const plausibleShare = 2;

/** 左右 means within this share of the value, above or below, both ends included. */
export const aboutTolerance = 0.05;

/**
 * 是否达标: whether `actual` meets the target. Both are in the same unit, a percentage as a
 * fraction. "=" asks for completeness: reaching or passing the value meets it.
 * What is not a number never meets.
 */
export function meets(actual: number, operator: Comparison, value: number): boolean {
  const equal = areEqual(actual, value);
  switch (operator) {
    case ">=":
    case "=":
      return equal || actual > value;
    case ">":
      return !equal && actual > value;
    case "<=":
      return equal || actual < value;
    case "<":
      return !equal && actual < value;
    case "~":
      return distance(actual, value) <= aboutWidth(value) + slack(value);
  }
}

/**
 * 差距: how far `actual` is from the target, negative when short of it, 0 when exactly on it, in
 * the unit of both. For "~" it is the room left to the nearer end of what counts as about.
 */
export function gap(actual: number, operator: Comparison, value: number): number {
  const room = roomLeft(actual, operator, value);
  return Math.abs(room) <= slack(value) ? 0 : room;
}

function roomLeft(actual: number, operator: Comparison, value: number): number {
  switch (operator) {
    case ">=":
    case ">":
    case "=":
      return actual - value;
    case "<=":
    case "<":
      return value - actual;
    case "~":
      return aboutWidth(value) - distance(actual, value);
  }
}

/** Equal to `value` but for the inexactness of binary fractions. */
export function areEqual(actual: number, value: number): boolean {
  return distance(actual, value) <= slack(value);
}

function distance(actual: number, value: number): number {
  return Math.abs(actual - value);
}

function slack(value: number): number {
  return equalityTolerance * Math.abs(value);
}

function aboutWidth(value: number): number {
  return aboutTolerance * Math.abs(value);
}
