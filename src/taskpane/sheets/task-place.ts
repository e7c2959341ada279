import { lineIn, tableNames, type WorkbookPlan } from "../../workbook";

/** A row of a sheet to be shown. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
}

/** Where a task stands in 任务台账, by its number; null when it is not there. */
export function taskPlace({ sheets }: WorkbookPlan, number: string): SheetPlace | null {
  for (const sheet of sheets) {
    const range = sheet.tables.find(({ name }) => name === tableNames.tasks)?.range;
    if (!range) continue;
    for (let row = range.row + 1; row < range.row + range.rowCount; row++)
      for (const block of sheet.blocks) {
        const cell = lineIn(block, row)?.[range.column - block.column];
        if (cell && String(cell.value) === number) return { sheet: sheet.name, row };
      }
  }
  return null;
}
