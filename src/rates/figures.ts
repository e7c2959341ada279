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
 * A sum of finite numbers, with the error of each addition carried along (Neumaier's method), so
 * that the order of townships or enterprises does not show in the result.
 */
export class ExactSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.lost +=
      Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get total(): number {
    return this.sum + this.lost;
  }
}

/** The amounts' sum. Throws where one is below zero or not a finite number. */
export function sumOfAmounts(values: readonly number[], name: LocalText): number {
  const sum = new ExactSum();
  for (const value of values) {
    checkAmount(value, name);
    sum.add(value);
  }
  return sum.total;
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
