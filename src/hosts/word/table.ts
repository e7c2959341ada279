import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { LetterTable } from "../../reports";
import { fonts, sizes } from "./fonts";
import { textRuns } from "./text";

const cellMargins = { top: 60, bottom: 60, left: 80, right: 80 };

/** A table across the page, its head repeated on every page; no row is torn apart by a page's end. */
export function letterTable({ columns, rows }: LetterTable, width: number): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / shares) * width));
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, index) => cell(text, widths[index]!, isHead)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ name }) => name),
        true
      ),
      ...rows.map((texts) => row(texts, false)),
    ],
  });
}

function cell(text: string, width: number, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: cellMargins,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        ...(isHead ? { alignment: AlignmentType.CENTER } : {}),
        children: textRuns(text, { font: isHead ? fonts.head : fonts.text, size: sizes.table }),
      }),
    ],
  });
}
