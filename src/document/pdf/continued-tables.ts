import { isFullInCell } from "./cell-paragraphs";
import { joinedText } from "./joined-text";
import type { PageItem, PageLayout, PdfCell, PdfTable } from "./page-layout";
import { measureOf, paddingOf } from "./table-block";

/** Tables whose sides differ by less are of the same width; in points. */
const sameSide = 6;

/** So many rows at the top of a table are compared with the header that pages repeat. */
const mostHeaderRows = 4;

/** A column tells rows apart when so many of them have something in it. */
const telling = 0.8;

/** Joins the parts of tables that go on over pages; everything in the order of the document. */
export function joinedItems(pages: readonly PageLayout[]): PageItem[] {
  const items: PageItem[] = [];
  for (const page of pages)
    page.items.forEach((item, index) => {
      const last = items.at(-1);
      const goesOn =
        index === 0 && last?.type === "table" && item.type === "table"
          ? joined(last.table, item.table)
          : undefined;
      if (goesOn && last) items[items.length - 1] = { type: "table", top: last.top, table: goesOn };
      else items.push(item);
    });
  return items;
}

/** The table with its part on the next page; none when that is another table. */
function joined(table: PdfTable, next: PdfTable): PdfTable | undefined {
  const isSameWidth =
    Math.abs(table.left - next.left) < sameSide && Math.abs(table.right - next.right) < sameSide;
  if (!isSameWidth) return undefined;
  const body = next.rows.slice(repeatedHeader(table, next));
  const [first, ...rest] = body;
  const last = table.rows.at(-1);
  if (!first || !last) return table;
  const rows = isCutRow(table, last, first)
    ? [...table.rows.slice(0, -1), joinedRow(last, first), ...rest]
    : [...table.rows, ...body];
  return { ...table, rows };
}

/** How many rows the next part has from the header of the table. */
function repeatedHeader(table: PdfTable, next: PdfTable): number {
  let count = 0;
  while (count < mostHeaderRows && isSameRow(table.rows[count], next.rows[count])) count++;
  return count;
}

function isSameRow(
  one: readonly PdfCell[] | undefined,
  other: readonly PdfCell[] | undefined
): boolean {
  if (!one || !other || one.length === 0) return false;
  const text = (row: readonly PdfCell[]) => row.map(({ lines }) => joinedText(lines)).join("\n");
  return text(one).trim() !== "" && text(one) === text(other);
}

/**
 * Whether a row goes on where the page before ended: what stands in it either goes on in a line
 * that ended full, or has nothing above it. A row with its own number is a row of its own.
 */
function isCutRow(table: PdfTable, last: readonly PdfCell[], first: readonly PdfCell[]): boolean {
  if (last.length < 2 || first.length !== last.length) return false;
  if (!last.every((cell, index) => isSameColumn(cell, first[index]!))) return false;
  const key = keyColumn(table);
  const filled = (row: readonly PdfCell[]) =>
    row.find((cell) => key !== undefined && Math.abs(cell.left - key) < sameSide)?.lines.length;
  if (filled(last) && filled(first)) return false;
  if (filled(last) && filled(first) === 0) return true;
  const padding = paddingOf(table);
  const pairs = last.map((cell, index) => ({ above: cell, below: first[index]! }));
  const both = pairs.filter(({ above, below }) => above.lines.length * below.lines.length > 0);
  return (
    both.length > 0 &&
    both.every(({ above, below }) =>
      isFullInCell(above.lines.at(-1)!, below.lines[0]!, measureOf(above, padding))
    )
  );
}

function isSameColumn(one: PdfCell, other: PdfCell): boolean {
  return Math.abs(one.left - other.left) < sameSide && Math.abs(one.right - other.right) < sameSide;
}

/** The left side of the first column that nearly every row has something in. */
function keyColumn({ rows, left }: PdfTable): number | undefined {
  const whole = rows.filter((row) => row.length > 1);
  const lefts = whole[0]?.map((cell) => cell.left) ?? [left];
  return lefts.find((side) => {
    const cells = whole.flatMap((row) =>
      row.filter((cell) => Math.abs(cell.left - side) < sameSide)
    );
    const filled = cells.filter(({ lines }) => lines.length > 0).length;
    return cells.length > 0 && filled >= telling * cells.length;
  });
}

function joinedRow(last: readonly PdfCell[], first: readonly PdfCell[]): PdfCell[] {
  return last.map((cell, index) => {
    const below = first[index]!;
    return {
      ...cell,
      rowSpan: cell.rowSpan + below.rowSpan - 1,
      lines: [...cell.lines, ...below.lines],
      tables: [...cell.tables, ...below.tables],
    };
  });
}
