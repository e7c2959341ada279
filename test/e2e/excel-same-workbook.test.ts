import { writeWorkbook } from "../../src/hosts/file";
import {
  assess,
  createLedger,
  mergeLedger,
  recordPeriod,
  type Ledger,
  type LedgerTask,
} from "../../src/ledger";
import { planWorkbook } from "../../src/workbook";
import { recalculate } from "../support/libreoffice";
import { workbookErrors } from "../support/ooxml-validator";
import { sampleList } from "../support/sample-list";
import { workbookCells } from "../support/workbook-cells";
import {
  outlineOfFile,
  type SheetOutline,
  type WorkbookOutline,
} from "../support/workbook-outline";
import { stageEachTest, type Stage } from "./excel-stage";

/** The ledger that is written through Office.js is the one that is written as a file. */

const asOf = "2025-12-15";

jest.setTimeout(120_000);

let stage: Stage;

stageEachTest((opened) => {
  stage = opened;
});

/** A ledger with every sheet: entries, rates, two recorded periods, and a task that was withdrawn. */
function livedInLedger(): Ledger {
  const fresh = createLedger(sampleList, "清单.docx", []);
  const entered: Ledger = {
    ...fresh,
    settings: { ...fresh.settings, asOf },
    tasks: fresh.tasks.map((one, index) => filledIn(one, index)),
    figures: {
      ...fresh.figures,
      farmland: fresh.figures.farmland.map((row) => ({
        ...row,
        safeUseArea: 100,
        safelyUsed: 93.5,
        strictControlArea: 10,
        strictlyControlled: 10,
      })),
      emissions: [{ enterprise: "甲厂", base: 100, current: 94 }],
      plots: fresh.figures.plots.map((row, index) => ({ ...row, controlled: index % 2 === 0 })),
    },
  };
  const recorded = ["2025-10", "2025-11"].reduce(
    (ledger, period) => recordPeriod(ledger, assess(ledger, `${period}-28`), period),
    entered
  );
  const [, ...remaining] = sampleList.tasks;
  const revised = { ...sampleList, tasks: remaining };
  return mergeLedger(recorded, revised, { source: "新.docx", registry: [] }).value.ledger;
}

function filledIn(task: LedgerTask, index: number): LedgerTask {
  const entry = {
    ...task.entry,
    progress: index / 5,
    situation: "=正在推进",
    completedOn: index === 5 ? "2025-11-30" : null,
  };
  return { ...task, entry };
}

function withoutOwn({ sheets }: WorkbookOutline): [string, SheetOutline][] {
  return Object.entries(sheets).filter(([name]) => name !== "Sheet1");
}

function expectSame(written: WorkbookOutline, file: WorkbookOutline): void {
  expect(written.names).toEqual(file.names);
  const sheets = withoutOwn(written);
  expect(sheets.map(([name]) => name)).toEqual(Object.keys(file.sheets));
  const aspects = Object.keys(sheets[0]![1]) as (keyof SheetOutline)[];
  for (const aspect of aspects)
    for (const [name, sheet] of sheets)
      expect([name, aspect, sheet[aspect]]).toEqual([name, aspect, file.sheets[name]![aspect]]);
}

/** An outline in which nothing stands would be the same as any other such. */
function expectTelling({ sheets }: WorkbookOutline): void {
  const all = Object.values(sheets);
  for (const aspect of ["rules", "validations", "merges", "charts", "quoted"] as const)
    expect([aspect, all.some((sheet) => sheet[aspect].length > 0)]).toEqual([aspect, true]);
  expect(sheets["任务台账"]!.tables.Tasks!.calculated).not.toEqual({});
  for (const aspect of ["contents", "numberFormats", "looks", "widths", "heights"] as const)
    expect(all.flatMap((sheet) => Object.keys(sheet[aspect])).length).toBeGreaterThan(50);
}

test("both hosts bring about the same workbook", async () => {
  const ledger = livedInLedger();
  expect(await stage.call("applyLedger", ledger, asOf)).toBeNull();
  const saved = await stage.excel.save();
  expect(await workbookErrors(saved)).toEqual([]);
  const written = await outlineOfFile(saved);
  expect(Object.keys(written.sheets)).toEqual(expect.arrayContaining(["调度记录", "已撤销任务"]));
  expectTelling(written);
  expectSame(written, await outlineOfFile(await writeWorkbook(planWorkbook(ledger, asOf))));
});

test("LibreOffice sees the same in both, and calculates what the file says", async () => {
  const ledger = livedInLedger();
  expect(await stage.call("applyLedger", ledger, asOf)).toBeNull();
  const file = await writeWorkbook(planWorkbook(ledger, asOf));
  const [fromExcel, fromFile] = await recalculate([await stage.excel.save(), file]);
  expectSame(await outlineOfFile(fromExcel!), await outlineOfFile(fromFile!));
  const [calculated, told] = [await workbookCells(fromExcel!), await workbookCells(file)];
  expect(told.formulas.size).toBeGreaterThan(300);
  const shown = (values: ReadonlyMap<string, unknown>) =>
    [...told.formulas.keys()].map((cell) => [cell, rounded(values.get(cell))]);
  expect(shown(calculated.values)).toEqual(shown(told.values));
});

/** An empty text and an empty cell look the same; the last binary digits are nobody's. */
function rounded(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(9)) : (value ?? "");
}
