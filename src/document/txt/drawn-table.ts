/** A bar between cells: "|" in a table of a converted page, "│" in one drawn with lines. */
const bar = /[|│┃｜]/;

/** A line that only rules: | --- | --- |, ├──┼──┤, +----+----+. */
const rule = /^(?=.*[-─━═┄])[\s|│┃｜+:\-─━═┄┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝║]+$/;

/** More rules than a frame and a header need stand between all rows. */
const rulesOfHeader = 2;

/** True for a line of a table that is drawn with characters. */
export function isDrawn(line: string): boolean {
  const text = line.trim();
  return rule.test(text) || (bar.test(text[0] ?? "") && text.slice(1).search(bar) > 0);
}

/** The rows of a drawn table; between rules a cell may take several lines. */
export function drawnRows(lines: readonly string[]): string[][] {
  const rules = lines.filter((line) => rule.test(line.trim())).length;
  const rows: string[][] = [];
  let begins = true;
  for (const line of lines) {
    if (rule.test(line.trim())) {
      begins = true;
      continue;
    }
    const cells = cellsOf(line);
    const last = rows.at(-1);
    if (last && !begins && rules > rulesOfHeader) goOn(last, cells);
    else rows.push(cells);
    begins = false;
  }
  return rows;
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^[|│┃｜]|[|│┃｜]$/g, "")
    .split(bar)
    .map((cell) => cell.trim());
}

/** A word that a narrow column breaks is whole again: no mark is put between its lines. */
function goOn(row: string[], cells: readonly string[]): void {
  cells.forEach((cell, column) => {
    row[column] = (row[column] ?? "") + cell;
  });
}
