import fc from "fast-check";
import { writeWorkbook } from "../../src/hosts/file";
import { createLedger, type Ledger, type LedgerSettings } from "../../src/ledger";
import type { TaskList } from "../../src/tasklist";
import { planWorkbook, type WorkbookPlan } from "../../src/workbook";
import { recalculate } from "../support/libreoffice";
import { expectValidWorkbook } from "../support/ooxml-validator";
import { deadline, sampleList } from "../support/sample-list";
import { compareFormulaCells } from "../support/workbook-cells";

/**
 * The native formulas against `ledger/assess`: LibreOffice computes every formula cell anew, and
 * none may differ from the result that stands in the file.
 */

/** The recurring task in several rhythms, and one with a day limit that recurs too. */
const rhythms: Readonly<Record<string, readonly string[]>> = {
  "4": ["每月5日前", "每月25日前", "每季度次月10日前", "每半年", "每年11月底前"],
  "5": ["到2025年", "每季度"],
};
const list: TaskList = {
  ...sampleList,
  tasks: sampleList.tasks.map((task) => {
    const more = rhythms[task.number]?.map((text) => deadline(text, "recurring"));
    return more ? { ...task, deadlines: [...task.deadlines, ...more] } : task;
  }),
};
const base = createLedger(list, "sample.docx", []);

const day = (first: string) =>
  fc
    .integer({ min: 0, max: 500 })
    .map((days) => new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10));

const progress = fc.option(fc.constantFrom(0, 0.1, 0.35, 0.5, 0.75, 0.99, 1, 1.2, 80));
const finishedOn = fc.option(day("2025-02-01"), { freq: 3 });
const judgement = fc.option(fc.constantFrom("met", "gap", "missed" as const), { freq: 4 });
const amount = fc.option(fc.constantFrom(0, 1, 80, 93, 93.5, 100, 1200, -1), { freq: 4 });
const answer = fc.option(fc.boolean());

const met = fc.record({ done: answer, completedOn: finishedOn });

const settings = fc.record<Partial<LedgerSettings>>({
  dueSoonDays: fc.constantFrom(0, 15, 30, 60),
  behindTolerance: fc.constantFrom(0, 0.1, 0.25),
  yearEndDefault: fc.boolean(),
  colourSet: fc.constantFrom("redAmberGreen", "blueAmberRed"),
  farmlandMethod: fc.constantFrom("standard", "trial"),
});

const ledgers: fc.Arbitrary<Ledger> = fc
  .record({
    settings,
    tasks: fc.array(
      fc.record({ progress, completedOn: finishedOn, situation: fc.constantFrom("", "正在推进") }),
      {
        minLength: base.tasks.length,
        maxLength: base.tasks.length,
      }
    ),
    reported: fc.array(fc.option(fc.constantFrom(0.05, 0.06, 0.92995, 0.93, 0.96, 1, 3, 5, 6)), {
      minLength: 20,
      maxLength: 20,
    }),
    judgements: fc.array(judgement, { minLength: 20, maxLength: 20 }),
    amounts: fc.array(amount, { minLength: 40, maxLength: 40 }),
    answers: fc.array(answer, { minLength: 6, maxLength: 6 }),
    periods: fc.array(met, { minLength: 20, maxLength: 20 }),
  })
  .map(({ settings, tasks, reported, judgements, amounts, answers, periods }) => {
    let next = 0;
    const entry = () => ({
      reported: reported[next] ?? null,
      judgement: judgements[next++] ?? null,
    });
    const goals = base.goals.map((goal) => ({ ...goal, entry: entry() }));
    return {
      ...base,
      goals,
      settings: { ...base.settings, ...settings },
      tasks: base.tasks.map((item, index) => ({
        ...item,
        entry: { ...item.entry, ...tasks[index]! },
        targets: item.targets.map((target) => ({ ...target, entry: entry() })),
        occurrences: item.occurrences.map((one, at) => ({
          ...one,
          entry: { ...one.entry, ...periods[(index + at) % periods.length]! },
        })),
        measures: item.measures.map((part, at) => ({
          ...part,
          entry: { ...part.entry, progress: tasks[(index + at + 1) % tasks.length]!.progress },
        })),
      })),
      figures: {
        ...base.figures,
        farmland: base.figures.farmland.map((row, index) => ({
          ...row,
          safeUseArea: amounts[index]!,
          safelyUsed: amounts[index + 1]!,
          strictControlArea: amounts[index + 2]!,
          strictlyControlled: amounts[index + 3]!,
          priorityProtected: amounts[index + 4]!,
        })),
        construction: base.figures.construction.map((row, index) => ({
          ...row,
          area: amounts[20 + index]!,
          violatingArea: amounts[21 + index]!,
        })),
        emissions: base.figures.emissions.map((row, index) => ({
          ...row,
          base: amounts[25 + index]!,
          current: amounts[24 + index]!,
        })),
        plots: base.figures.plots.map((row, index) => ({ ...row, controlled: answers[index]! })),
      },
    };
  });

/** Figures that can be right, so that rates come out and feed the targets. */
const soundFigures: Ledger["figures"] = {
  ...base.figures,
  farmland: base.figures.farmland.map((row, index) => ({
    ...row,
    safeUseArea: 100 + index,
    safelyUsed: 93 + index / 2,
    strictControlArea: 10.1,
    strictlyControlled: index % 2 === 0 ? 10.1 : 9.3,
    priorityProtected: 50,
  })),
  construction: [{ name: "甲", area: 300, violatingArea: 15, rectified: true }],
  emissions: [
    { enterprise: "甲", base: 100, current: 94 },
    { enterprise: "乙", base: 50, current: 47 },
  ],
  plots: base.figures.plots.map((row, index) => ({ ...row, controlled: index < 5 })),
};

const dates = ["2025-01-01", "2025-06-15", "2025-09-30", "2025-12-01", "2025-12-31", "2026-01-01"];

const asOf = (ledger: Ledger, date: string): WorkbookPlan =>
  planWorkbook({ ...ledger, settings: { ...ledger.settings, asOf: date } }, date);

function plans(): WorkbookPlan[] {
  const random = fc.sample(ledgers, { numRuns: 18, seed: 20251231 });
  return [
    ...dates.map((date) => asOf(base, date)),
    ...dates.map((date) => asOf({ ...base, figures: soundFigures }, date)),
    ...random.map((ledger, index) => asOf(ledger, dates[index % dates.length]!)),
  ];
}

describe("after recalculation", () => {
  test("every formula gives what the ledger judges, on every day and with any entries", async () => {
    const written = await Promise.all(plans().map(writeWorkbook));
    const recalculated = await recalculate(written);
    for (const [index, bytes] of written.entries())
      expect(await compareFormulaCells(bytes, recalculated[index]!)).toEqual([]);
  }, 300_000);

  test("a result that is wrong in the file would be found", async () => {
    const plan = asOf(base, "2025-10-15");
    const stale: WorkbookPlan = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) => ({
          ...block,
          cells: [...block.cells].map((line) =>
            line.map((cell) =>
              cell.value === "逾期" && cell.formula ? { ...cell, value: "正常" } : cell
            )
          ),
        })),
      })),
    };
    const written = await writeWorkbook(stale);
    const [recalculated] = await recalculate([written]);
    const differences = await compareFormulaCells(written, recalculated!);
    expect(differences.length).toBeGreaterThan(0);
    expect(new Set(differences.map((one) => one.recalculated))).toEqual(new Set(["逾期"]));
  }, 120_000);

  test("the workbook is valid by Microsoft's own schema", async () => {
    await expectValidWorkbook(await writeWorkbook(asOf(base, "2025-10-15")));
  }, 60_000);
});
