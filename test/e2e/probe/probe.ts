import { createLedger, type Ledger } from "../../../src/ledger";
import { createExcelHost, startOffice, type OfficeStart } from "../../../src/hosts/excel";
import { explainer } from "../../../src/locales";
import type { TaskList } from "../../../src/tasklist";
import {
  planWorkbook,
  readLedger,
  settingCells,
  type ChangedSettings,
  type WorkbookPlan,
} from "../../../src/workbook";

/** What the browser tests call in the page; only plain data goes in and out. */
export interface Probe {
  readonly office: OfficeStart;
  /** Writes the list's ledger; null, or what the user is told of the failure. */
  apply(list: TaskList, asOf: string): Promise<string | null>;
  applyLedger(ledger: Ledger, asOf: string): Promise<string | null>;
  /** Writes the list's ledger with its sheet of tasks protected. */
  applyProtected(list: TaskList, asOf: string): Promise<string | null>;
  /** The same as `apply`, in the belief that no ledger stands there. */
  applyAsFirst(list: TaskList, asOf: string): Promise<string | null>;
  /** Reads the ledger that stands there and writes it anew, as 刷新台账 does; told as `apply` tells. */
  rewrite(asOf: string): Promise<string | null>;
  /** Writes the list's ledger over the one that stands there, which is read before. */
  applyOver(list: TaskList, asOf: string): Promise<string | null>;
  canUndo(): boolean;
  undo(): Promise<string | null>;
  read(): Promise<ReadBack | null>;
  updateRow(
    table: string,
    key: { column: string; value: string },
    changes: Record<string, string | number | boolean | null>
  ): Promise<string | null>;
  changeSettings(settings: ChangedSettings): Promise<string | null>;
  selectTask(number: string): Promise<string | null>;
  openCopy(list: TaskList, asOf: string): Promise<string | null>;
  /** Starts counting changes; the count is `changes`. */
  watch(): void;
  unwatch(): void;
  changes: number;
  /** Waits for the next change. */
  changed(): Promise<void>;
  readonly errors: string[];
}

interface ReadBack {
  readonly tables: Readonly<
    Record<string, { sheet: string; columns: string[]; rows: unknown[][] }>
  >;
  readonly names: Readonly<Record<string, { value: unknown; isFormula: boolean }>>;
}

declare global {
  interface Window {
    probe: Promise<Probe>;
  }
}

const { error: inWords } = explainer("zh-CN");

const outcome = (work: Promise<void>): Promise<string | null> => work.then(() => null, inWords);

const planOf = (list: TaskList, asOf: string): WorkbookPlan =>
  planWorkbook(createLedger(list, "清单.docx", []), asOf);

async function start(): Promise<Probe> {
  const office = await startOffice();
  const errors: string[] = [];
  const host = createExcelHost({
    writeWorkbook: async ({ sheets }) => new TextEncoder().encode(`${sheets.length} sheets`),
    onError: (error) => errors.push(inWords(error)),
  });
  let stop = () => {};
  let announce = () => {};
  const probe: Probe = {
    office,
    errors,
    changes: 0,
    apply: (list, asOf) => outcome(host.apply(planOf(list, asOf))),
    applyProtected(list, asOf) {
      const plan = planOf(list, asOf);
      const sheets = plan.sheets.map((sheet, index) => ({ ...sheet, isProtected: index === 1 }));
      return outcome(host.apply({ ...plan, sheets }));
    },
    applyLedger: (ledger, asOf) => outcome(host.apply(planWorkbook(ledger, asOf))),
    applyAsFirst: (list, asOf) => outcome(host.apply(planOf(list, asOf), { madeFrom: null })),
    async applyOver(list, asOf) {
      const madeFrom = await host.readLedger();
      return outcome(host.apply(planOf(list, asOf), { madeFrom }));
    },
    canUndo: host.canUndo,
    undo: () => outcome(host.undo()),
    async rewrite(asOf) {
      const cells = await host.readLedger();
      const { value: ledger } = readLedger(cells!);
      return outcome(host.apply(planWorkbook(ledger, asOf), { madeFrom: cells }));
    },
    async read() {
      const cells = await host.readLedger();
      if (cells === null) return null;
      const tables = [...cells.tables].map(([name, { sheet, columns, rows }]) => [
        name,
        { sheet, columns, rows },
      ]);
      return {
        tables: Object.fromEntries(tables) as ReadBack["tables"],
        names: Object.fromEntries(cells.names),
      };
    },
    updateRow: (table, key, changes) => outcome(host.updateRow(table, key, changes)),
    changeSettings: (settings) => outcome(host.updateNames(settingCells(settings))),
    selectTask: (number) => outcome(host.selectTask(number)),
    openCopy: (list, asOf) => outcome(host.openCopy(planOf(list, asOf), "副本.xlsx")),
    watch() {
      stop = host.onChange(() => {
        probe.changes++;
        announce();
      });
    },
    changed: () => new Promise((resolve) => (announce = resolve)),
    unwatch: () => stop(),
  };
  return probe;
}

window.probe = start();
