import type { CellPlan, LedgerCells, SheetPlan, WorkbookPlan } from "../../src/workbook";

/** What a host would read back from a plan, without any host between. */
export function cellsOfPlan(plan: WorkbookPlan): LedgerCells {
  const tables = plan.sheets.flatMap((sheet) => {
    const cells = cellMap(sheet);
    return sheet.tables.map((table) => {
      const { row, column, rowCount, columnCount } = table.range;
      const line = (at: number) =>
        Array.from(
          { length: columnCount },
          (_, index) => cells.get(`${at},${column + index}`)?.value ?? null
        );
      const rows = Array.from({ length: rowCount - 1 }, (_, index) => line(row + 1 + index));
      const columns = line(row).map(String);
      return [table.name, { sheet: sheet.name, row, column, columns, rows }] as const;
    });
  });
  const names = plan.names.flatMap(({ name, refersTo }) => {
    const match = /^(.+)!\$([A-Z]+)\$(\d+)$/.exec(refersTo);
    if (!match) return [];
    const sheet = plan.sheets.find((one) => one.name === match[1])!;
    const column = [...match[2]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const cell = cellMap(sheet).get(`${Number(match[3]) - 1},${column - 1}`);
    return [
      [name, { value: cell?.value ?? null, isFormula: cell?.formula !== undefined }] as const,
    ];
  });
  return { tables: new Map(tables), names: new Map(names) };
}

export function cellMap(sheet: SheetPlan): Map<string, CellPlan> {
  return new Map(
    sheet.blocks.flatMap(({ row, column, cells }) =>
      [...cells].flatMap((line, down) =>
        line.map((cell, across) => [`${row + down},${column + across}`, cell] as const)
      )
    )
  );
}
