import { ledgerCommands, NoLedgerError, NoTaskError, UnsureEntriesError } from "../../src/commands";
import { ChangedMeanwhileError, type ApplyOptions, type Host } from "../../src/hosts";
import { assess, createLedger, type Ledger } from "../../src/ledger";
import {
  cellNames,
  planWorkbook,
  readLedger,
  sameLedger,
  type LedgerCells,
  type WorkbookPlan,
} from "../../src/workbook";
import { cellsOfPlan } from "../support/plan-cells";
import { sampleList } from "../support/sample-list";

const sample = createLedger(sampleList, "sample.docx", []);
const today = () => "2025-12-15";

/** A workbook in memory that remembers what was done to it. */
class MemoryHost implements Host {
  readonly selection = null;
  readonly kind = "file";
  readonly selected: string[] = [];
  readonly applied: WorkbookPlan[] = [];

  constructor(private cells: LedgerCells | null) {}

  readLedger = async () => this.cells;
  selectTask = async (number: string) => void this.selected.push(number);
  updateRow = async () => undefined;
  updateNames = async () => undefined;
  asOneStep = (work: () => Promise<void>) => work();
  openCopy = async () => undefined;
  onChange = () => () => undefined;
  /** What somebody else does between reading and writing. */
  meanwhile: (() => Ledger) | null = null;
  apply = async (plan: WorkbookPlan, { madeFrom }: ApplyOptions = {}) => {
    if (this.meanwhile) this.cells = cellsOfPlan(planWorkbook(this.meanwhile(), today()));
    if (madeFrom !== undefined && !sameLedger(madeFrom, this.cells))
      throw new ChangedMeanwhileError();
    this.applied.push(plan);
    this.cells = cellsOfPlan(plan);
  };
}

const hostOf = (ledger: Ledger) => new MemoryHost(cellsOfPlan(planWorkbook(ledger, today())));

/** The ledger with one task's progress; a task that was reported on has a light. */
function reported(progress: Readonly<Record<string, number>>): Ledger {
  return {
    ...sample,
    tasks: sample.tasks.map((task) => ({
      ...task,
      entry: { ...task.entry, progress: progress[task.id] ?? 1 },
    })),
  };
}

/** The cell of a name in the workbook that was written last. */
const written = (host: MemoryHost, name: string) =>
  cellsOfPlan(host.applied.at(-1)!).names.get(name);

describe("goToMostUrgent", () => {
  test("selects the task with the worst light and the earliest date", async () => {
    const host = hostOf({ ...sample, settings: { ...sample.settings, asOf: "2026-02-01" } });
    await ledgerCommands(host, today).goToMostUrgent();
    const overdue = assess(sample, "2026-02-01")
      .tasks.filter(({ timing }) => timing === "overdue")
      .sort((a, b) => a.due!.localeCompare(b.due!));
    expect(host.selected).toEqual([overdue[0]!.id]);
    expect(host.applied).toEqual([]);
  });

  test("says so when the ledger holds no task", async () => {
    const host = hostOf({ ...sample, tasks: [] });
    await expect(ledgerCommands(host, today).goToMostUrgent()).rejects.toThrow(NoTaskError);
  });
});

describe("refreshLedger", () => {
  test("writes the sheets anew and keeps entries and the as-of date", async () => {
    const entered = reported({ [sample.tasks[0]!.id]: 0.4 });
    const host = hostOf({ ...entered, settings: { ...entered.settings, asOf: "2025-06-30" } });
    const before = await host.readLedger();
    await ledgerCommands(host, today).refreshLedger();
    expect(host.applied).toHaveLength(1);
    expect(await host.readLedger()).toEqual(before);
    expect(written(host, cellNames.asOf)?.isFormula).toBe(false);
  });

  test("takes along what somebody typed meanwhile", async () => {
    const host = hostOf(sample);
    host.meanwhile = () => {
      host.meanwhile = null;
      return reported({ [sample.tasks[0]!.id]: 0.4 });
    };
    await ledgerCommands(host, today).refreshLedger();
    expect(host.applied).toHaveLength(1);
    expect(readLedger((await host.readLedger())!).value.tasks[0]!.entry.progress).toBe(0.4);
  });

  test("gives up when somebody types without end", async () => {
    const host = hostOf(sample);
    let progress = 0;
    host.meanwhile = () => reported({ [sample.tasks[0]!.id]: (progress += 0.1) });
    await expect(ledgerCommands(host, today).refreshLedger()).rejects.toThrow(
      ChangedMeanwhileError
    );
    expect(host.applied).toEqual([]);
  });

  test("writes nothing when a cell cannot be read for sure", async () => {
    const cells = cellsOfPlan(planWorkbook(sample, today()));
    const [name, tasks] = [...cells.tables].find(([, { columns }]) => columns.includes("进度"))!;
    const rows = tasks.rows.map((row) =>
      row.map((cell, place) => (tasks.columns[place] === "进度" ? "快了" : cell))
    );
    const host = new MemoryHost({
      ...cells,
      tables: new Map([...cells.tables, [name, { ...tasks, rows }]]),
    });
    await expect(ledgerCommands(host, today).refreshLedger()).rejects.toThrow(UnsureEntriesError);
    expect(host.applied).toEqual([]);
  });
});

describe("countToToday", () => {
  test("gives the as-of date back to =TODAY()", async () => {
    const host = hostOf({ ...sample, settings: { ...sample.settings, asOf: "2025-06-30" } });
    await ledgerCommands(host, today).countToToday();
    expect(written(host, cellNames.asOf)?.isFormula).toBe(true);
  });
});

test("every command says so when the workbook holds no ledger", async () => {
  for (const run of Object.values(ledgerCommands(new MemoryHost(null), today)))
    await expect(run()).rejects.toThrow(NoLedgerError);
});
