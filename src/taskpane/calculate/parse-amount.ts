/**
 * The number that a person typed: 1234.5, 1,234.5, or in full-width characters 1２３4．5.
 * Null for an empty field, NaN for what is no number.
 */
export function parseAmount(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s,，]/g, "")
    .replace(/。/g, ".");
  if (plain === "") return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}
