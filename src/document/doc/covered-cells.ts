import { marks, type WordParagraph } from "./text";

/**
 * The paragraphs in cells that do not show, because a merged cell covers them: they take no number.
 * What a row's cells are is said only at its end.
 */
export function paragraphsInCoveredCells(
  paragraphs: readonly WordParagraph[]
): ReadonlySet<WordParagraph> {
  const covered = new Set<WordParagraph>();
  /** The cells of the open row on each level of tables; the last one is being filled. */
  const rows: WordParagraph[][][] = [];
  for (const paragraph of paragraphs) {
    const { tableLevel, endsRow, endsInnerCell, edges } = paragraph.properties;
    if (tableLevel === 0) {
      rows.length = 0;
      continue;
    }
    const row = (rows[tableLevel] ??= [[]]);
    if (endsRow) {
      row.forEach((cell, index) => {
        if (edges[index]?.merged) for (const inCell of cell) covered.add(inCell);
      });
      delete rows[tableLevel];
      continue;
    }
    row.at(-1)!.push(paragraph);
    if (endsInnerCell || paragraph.mark === marks.cellEnd) row.push([]);
  }
  return covered;
}
