import { blankWithdrawn, createLedger, type PeriodRecord } from "../ledger";
import type { Task } from "../tasklist";
import type { WorkbookPlan } from "./plan";
import { planWorkbook } from "./plan-workbook";

/** Where a ledger's table stands and what its columns are called, as planned. */
export interface KnownTable {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  /** Those of the columns that formulas fill. */
  readonly computed: ReadonlySet<string>;
}

let known: readonly KnownTable[] | undefined;

/** The tables that a ledger may have, taken from the plan of an empty one. */
export function knownTables(): readonly KnownTable[] {
  known ??= planWorkbook(emptyLedger(), "2000-01-01").sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, columns }) => ({
      name,
      sheet: sheet.name,
      columns: columns.map((column) => column.name),
      computed: new Set(columns.flatMap((column) => (column.formula ? [column.name] : []))),
    }))
  );
  return known;
}

/** The columns that the ledger's tables have in the plan, or may have otherwise (欠期): all but people's own. */
export function ledgerColumns({ sheets }: WorkbookPlan): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(knownTables().map(({ name, columns }) => [name, new Set(columns)]));
  for (const { name, columns } of sheets.flatMap(({ tables }) => tables))
    found.set(name, new Set([...(found.get(name) ?? []), ...columns.map((column) => column.name)]));
  return found;
}

const blankRecord: PeriodRecord = {
  period: "",
  asOf: "2000-01-01",
  task: "",
  title: "",
  lead: "",
  progress: null,
  timing: "undated",
  target: "none",
  light: "grey",
};

const recurring: Task = {
  ...{ number: "", section: "", title: "", content: "", remarks: "" },
  ...{ lead: [], support: [], responsible: [], targets: [], measures: [] },
  deadlines: [{ text: "每年", kind: "recurring", date: null, start: null, confidence: "high" }],
  due: null,
  reported: null,
};

/** Nothing but what makes every sheet appear. */
function emptyLedger() {
  const list = {
    title: "",
    year: 2000,
    region: null,
    goals: [],
    goalsText: "",
    sections: [],
    tasks: [recurring],
  };
  const empty = createLedger(list, "", []);
  return { ...empty, withdrawn: [blankWithdrawn], records: [blankRecord] };
}
