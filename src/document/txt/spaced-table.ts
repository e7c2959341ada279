/** Cells of a row that stands in columns by spaces. */
const gap = / {2,}|\u3000{2,}|[ \u3000]{3,}/;

/** Fewer columns may be a line of text with words set apart. */
const fewestColumns = 3;

/** The cells of a line, where spaces set them apart; one cell for others. */
export function spacedCells(line: string): string[] {
  return line.trim().split(gap);
}

/** True where a line holds no labels, and one of the two `below` stands in the same columns. */
export function beginsSpaced(line: string, below: readonly string[]): boolean {
  const columns = spacedCells(line).length;
  if (columns < fewestColumns || /[：:。]/.test(line)) return false;
  return below.some((next) => spacedCells(next).length === columns);
}
