/**
 * A plain whole number stands as a number, so that Excel sorts it as one and does not mark it;
 * anything else (3-1, （一）) stays text. The same in every table, for formulas compare them.
 */
export function numberOrText(identifier: string): number | string {
  return /^[1-9]\d{0,8}$/.test(identifier) ? Number(identifier) : identifier;
}
