/** Characters that a terminal shows two columns wide: Chinese, its punctuation, full-width forms. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Lines of a table: the first column to the left, the others, which are numbers, to the right. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[]
): string[] {
  const lines = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => displayWidth(line[column]!)))
  );
  return lines.map((line) =>
    line
      .map((text, column) => {
        const space = " ".repeat(widths[column]! - displayWidth(text));
        return column === 0 ? text + space : space + text;
      })
      .join("  ")
      .trimEnd()
  );
}
