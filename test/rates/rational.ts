/** A fraction of whole numbers, exact. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The double nearest to n ÷ d, within a unit in the last place or two. */
export function toNumber({ numerator, denominator }: Rational): number {
  const digits = 10n ** 25n;
  return Number((numerator * digits) / denominator) / 1e25;
}

/** Whole hundredths as the number that a person would type: 12345 -> 123.45. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}
