import { parseCellRef, type Sheet, type Workbook } from "hucre/xlsx";
import type { NamedCell } from "../../../workbook";
import { contentAt, isFormulaAt } from "./contents";

/** 设置与说明!$C$4, 'my sheet'!$C$4, or with the same cell twice. */
const oneCell = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?\3\$?\4)?$/;

/** The workbook's names for single cells, with what stands there. */
export function namedCells({ sheets, namedRanges }: Workbook): Map<string, NamedCell> {
  const cells = new Map<string, NamedCell>();
  for (const { name, range, scope } of namedRanges ?? []) {
    const place = scope === undefined ? placeOf(range, sheets) : null;
    if (!place) continue;
    const { sheet, row, column } = place;
    cells.set(name, {
      value: contentAt(sheet, row, column),
      isFormula: isFormulaAt(sheet, row, column),
    });
  }
  return cells;
}

/** The sheet that a name's range lies on, or null when it is no plain range. */
export function sheetOfRange(range: string): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(range);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
}

function placeOf(range: string, sheets: readonly Sheet[]) {
  const match = oneCell.exec(range);
  const sheet = sheets.find(({ name }) => name === sheetOfRange(range));
  if (!match || !sheet) return null;
  const { row, col } = parseCellRef(`${match[3]}${match[4]}`);
  return { sheet, row, column: col };
}
