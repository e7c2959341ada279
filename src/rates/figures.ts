import type { LocalText } from "./catalogue";
import { areEqual, equalityTolerance } from "./comparison";
import {
  NegativeFigureError,
  NotANumberError,
  NotAShareError,
  PartAboveWholeError,
  ZeroTotalError,
} from "./errors";

/**
 * The sum of finite numbers, with the error of each addition carried along (Neumaier's method), so
 * that the order of townships or enterprises does not show in the result.
 */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** The amounts' sum. Throws where one is below zero or not a finite number. */
export function sumOfAmounts(values: readonly number[], name: LocalText): number {
  for (const value of values) checkAmount(value, name);
  return sum(values);
}

export function checkAmount(value: number, name: LocalText): void {
  if (!Number.isFinite(value)) throw new NotANumberError(name);
  if (value < 0) throw new NegativeFigureError(name);
}

/** Throws unless `value` lies between 0 and 1. */
export function checkShare(value: number, name: LocalText): void {
  if (!Number.isFinite(value)) throw new NotANumberError(name);
  if (value < 0 || (value > 1 && !areEqual(value, 1))) throw new NotAShareError(name);
}

export function checkNotZero(total: number, name: LocalText): void {
  if (total === 0) throw new ZeroTotalError(name);
}

/** Throws when the part is above the whole by more than binary fractions account for. */
export function checkPart(
  part: number,
  whole: number,
  partName: LocalText,
  wholeName: LocalText
): void {
  if (part > whole && !areEqual(part, whole)) throw new PartAboveWholeError(partName, wholeName);
}

/**
 * part ÷ whole. Not rounded: only a part that is the whole but for the inexactness of binary
 * fractions gives 1 and not a hair more.
 */
export function shareOf(part: number, whole: number): number {
  return Math.min(part / whole, 1);
}

/** 0 for what is zero but for the inexactness of binary fractions, measured against `scale`. */
export function snapToZero(value: number, scale: number): number {
  return Math.abs(value) <= equalityTolerance * Math.abs(scale) ? 0 : value;
}
