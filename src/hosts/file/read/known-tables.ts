import { createLedger } from "../../../ledger";
import { planWorkbook } from "../../../workbook";

/** Where a ledger's table stands and what its columns are called, as planned. */
export interface KnownTable {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
}

/** The tables of every ledger, taken from the plan of an empty one. */
export function knownTables(): readonly KnownTable[] {
  const list = { title: "", year: null, region: null, goals: [], sections: [], tasks: [] };
  const plan = planWorkbook(createLedger(list, "", []), "2000-01-01");
  return plan.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, columns }) => ({
      name,
      sheet: sheet.name,
      columns: columns.map((column) => column.name),
    }))
  );
}
