import type { LedgerCells, TableCells, WorkbookPlan } from "../../../workbook";

/**
 * What stands in a ledger and did not stand in an earlier reading of it, as words for a person:
 * "任务台账 2 进度: 0.8". Columns of formulas are left out, for they only follow.
 */
export function newEntries(
  { sheets }: WorkbookPlan,
  before: LedgerCells,
  after: LedgerCells
): string[] {
  const computed = new Map(
    sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, range, columns }) => {
        const block = sheet.blocks.find(
          ({ row, column }) => row === range.row && column === range.column
        );
        const lines = [...(block?.cells ?? [])];
        const isComputed = (at: number) => lines.some((line) => line[at]!.formula !== undefined);
        return [name, new Set(columns.filter((_, at) => isComputed(at)).map((each) => each.name))];
      })
    )
  );
  return [
    ...[...after.names].flatMap(([name, { value, isFormula }]) =>
      isFormula || value === before.names.get(name)?.value ? [] : [`${name}: ${shown(value)}`]
    ),
    ...[...after.tables].flatMap(([name, table]) =>
      newInTable(before.tables.get(name), table, computed.get(name) ?? new Set())
    ),
  ];
}

function newInTable(
  before: TableCells | undefined,
  { sheet, columns, rows }: TableCells,
  computed: ReadonlySet<string>
): string[] {
  return rows.flatMap((row, index) => {
    const [key] = row;
    const same = before?.rows[index];
    const earlier = same?.[0] === key ? same : before?.rows.find(([first]) => first === key);
    return columns.flatMap((column, at) => {
      const place = before?.columns.indexOf(column) ?? -1;
      const isNew = (row[at] ?? null) !== (earlier?.[place] ?? null);
      return isNew && !computed.has(column)
        ? [`${sheet} ${shown(key)} ${column}: ${shown(row[at])}`]
        : [];
    });
  });
}

function shown(value: unknown): string {
  return value === null || value === undefined ? "—" : String(value);
}
