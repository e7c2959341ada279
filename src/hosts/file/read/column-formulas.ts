const [lessThan, greaterThan, slash, f, space, hash, T] = [..."<>/f #T"].map((character) =>
  character.charCodeAt(0)
) as [number, number, number, number, number, number, number];

/**
 * A sheet's XML without the formulas that speak of a table's own row ([#This Row]). They are four fifths of a
 * large ledger and nobody reads them: what counts is their results, and of a name's cell whether a formula
 * stands there, which is no row of a table. A sheet in another alphabet than UTF-8 is left as it is.
 *
 * @param part the bytes of the sheet, which are changed in place
 */
export function withoutColumnFormulas(part: Uint8Array): Uint8Array {
  let [written, read] = [0, 0];
  for (let at = part.indexOf(lessThan); at >= 0; at = part.indexOf(lessThan, at + 1)) {
    const end = opensFormula(part, at) ? endOfFormula(part, at) : -1;
    if (end < 0 || !speaksOfOwnRow(part.subarray(at, end))) continue;
    part.copyWithin(written, read, at);
    written += at - read;
    read = end;
    at = end - 1;
  }
  part.copyWithin(written, read);
  return part.subarray(0, written + part.length - read);
}

/** <f> or <f t="array">, but no <font>. */
function opensFormula(part: Uint8Array, at: number): boolean {
  return part[at + 1] === f && (part[at + 2] === greaterThan || part[at + 2] === space);
}

/** The place behind </f>; -1 for an element without content. */
function endOfFormula(part: Uint8Array, at: number): number {
  if (part[part.indexOf(greaterThan, at) - 1] === slash) return -1;
  const close = part.indexOf(lessThan, at + 1);
  const isClosed =
    part[close + 1] === slash && part[close + 2] === f && part[close + 3] === greaterThan;
  return isClosed ? close + 4 : -1;
}

function speaksOfOwnRow(formula: Uint8Array): boolean {
  for (let at = formula.indexOf(hash); at >= 0; at = formula.indexOf(hash, at + 1))
    if (formula[at + 1] === T) return true;
  return false;
}
