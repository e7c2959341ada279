import { numberedTables, roleWords, type KeptCell, type KeptCells } from "../ledger";
import { planned } from "./draft";
import { madeLines } from "./lines";
import type { CellBlock, CellContent, CellPlan, SheetPlan, TablePlan } from "./plan";
import { cellStyle, headerStyle } from "./style/styles";
import { codeOf } from "./words";

/** The columns whose cells tell a row of a table from the others; the first holds its number. */
const keyColumns: Readonly<Record<string, readonly string[]>> = {
  [numberedTables.tasks]: ["序号"],
  [numberedTables.measures]: ["措施编号"],
  [numberedTables.targets]: ["指标编号"],
  [numberedTables.occurrences]: ["期次编号"],
  [numberedTables.duties]: ["任务序号", "角色", "单位"],
};

/** The column of a row's number, in the tables whose rows have one of their own. */
export const numberColumns: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(keyColumns).flatMap(([table, [first, ...others]]) =>
    others.length === 0 ? [[table, first!]] : []
  )
);

/** What tells a row, or null in a table whose rows have no numbers. */
export function rowKey(
  table: string,
  content: (column: string) => CellContent
): readonly string[] | null {
  const columns = keyColumns[table];
  if (!columns) return null;
  return columns.map((column) => {
    const text = String(content(column) ?? "").trim();
    return column === "角色" ? (codeOf(roleWords, text) ?? text) : text;
  });
}

/** How wide a column of the user's own is shown. */
const ownWidth = 16;

/** Puts people's own columns, and what they typed where something else belongs, back into a sheet. */
export function withKept(sheet: SheetPlan, kept: KeptCells): SheetPlan {
  return sheet.tables.reduce((changed, table) => {
    const own = kept.columns[table.name] ?? [];
    const cells = kept.cells.filter((cell) => cell.table === table.name);
    return own.length + cells.length === 0 ? changed : restored(changed, table, own, cells);
  }, sheet);
}

function restored(
  sheet: SheetPlan,
  table: TablePlan,
  own: readonly string[],
  cells: readonly KeptCell[]
): SheetPlan {
  const isTables = ({ row, column }: CellBlock) =>
    row === table.range.row && column === table.range.column;
  const columns = [...table.columns.map(({ name }) => name), ...own];
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell.value]));
  const line = (row: readonly CellPlan[]): CellPlan[] => {
    const key = rowKey(table.name, (name) => row[columns.indexOf(name)]?.value ?? null) ?? [];
    const typed = (name: string) => byPlace.get(placeOf(key, name));
    return [
      ...row.map((plan, index) => {
        const value = plan.formula === undefined ? typed(columns[index]!) : undefined;
        return value === undefined || plan.value !== null ? plan : { ...plan, value };
      }),
      ...own.map((name) => planned(typed(name) ?? null, cellStyle("text", "entry"))),
    ];
  };
  const header = (row: readonly CellPlan[]): CellPlan[] => [
    ...row,
    ...own.map((name) => planned(name, headerStyle("entry"))),
  ];
  const block = (ours: CellBlock): CellBlock => ({
    ...ours,
    cells: madeLines(ours.cells.length, (index) =>
      (index === 0 ? header : line)(ours.cells.at(index)!)
    ),
  });
  const wider: TablePlan = {
    ...table,
    range: { ...table.range, columnCount: table.range.columnCount + own.length },
    columns: [...table.columns, ...own.map((name) => ({ name }))],
  };
  return {
    ...sheet,
    blocks: sheet.blocks.map((one) => (isTables(one) ? block(one) : one)),
    tables: sheet.tables.map((one) => (one === table ? wider : one)),
    columns: [...sheet.columns, ...own.map(() => ({ width: ownWidth }))],
  };
}

function placeOf(row: readonly string[], column: string): string {
  return [...row, column].join("\n");
}
