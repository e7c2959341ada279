import { writeWorkbook } from "../../src/hosts/file";
import { assess, createLedger, type Ledger } from "../../src/ledger";
import {
  NothingToUrgeError,
  planLeaders,
  planNoticeLetters,
  planNotices,
  planRanking,
} from "../../src/reports";
import { lightWords, type SheetPlan, type WorkbookPlan } from "../../src/workbook";
import { toPdf, recalculate } from "../support/libreoffice";
import { expectValidWorkbook } from "../support/ooxml-validator";
import { sampleList, task, units } from "../support/sample-list";
import { workbookCells } from "../support/workbook-cells";

const asOf = "2026-01-15";
const ledger: Ledger = createLedger(sampleList, "清单.docx", []);

function values(sheet: SheetPlan): unknown[] {
  return sheet.blocks.flatMap(({ cells }) => [...cells].flat().map(({ value }) => value));
}

function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  return plan.sheets.find((sheet) => sheet.name === name)!;
}

describe("the leaders' workbook", () => {
  const plan = planLeaders(ledger, asOf);

  test("holds values only, on protected sheets", () => {
    for (const sheet of plan.sheets) {
      expect(sheet.isProtected).toBe(true);
      for (const { cells } of sheet.blocks)
        for (const cell of [...cells].flat()) expect(cell.formula).toBeUndefined();
    }
    expect(plan.names).toEqual([]);
  });

  test("shows each task's light as it is judged", () => {
    const words = lightWords.redAmberGreen;
    const judged = assess(ledger, asOf).tasks.map(({ light }) => words[light]);
    const shown = values(sheetOf(plan, "任务清单")).filter((value) =>
      Object.values(words).includes(String(value))
    );
    expect(shown).toEqual(judged);
  });

  test("counts each lead unit as it is judged", () => {
    const shown = values(sheetOf(plan, "单位亮灯"));
    for (const { unit, led, lights } of assess(ledger, asOf).units) {
      const at = shown.indexOf(unit);
      const counts = [led, lights.red, lights.amber, lights.green, lights.grey];
      expect(shown.slice(at + 1, at + 6)).toEqual(counts);
    }
  });

  test("keeps the cover on one page, with its overdue tasks and the count of the rest", () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      task(String(index + 1), { due: "2025-12-31", lead: units(`单位${index % 40}`) })
    );
    const large = createLedger({ ...sampleList, tasks: many }, "清单.docx", []);
    const cover = planLeaders(large, asOf).sheets[0]!;
    expect(cover.print).toMatchObject({ fitWidth: 1, fitHeight: 1, paper: "A4" });
    const height = [...cover.rowHeights.values()].reduce((sum, one) => sum + one, 0);
    expect(height).toBeLessThan(1000);
    expect(values(cover)).toContainEqual(expect.stringMatching(/^另有\d+项，见《任务清单》。$/));
  });

  test("is valid, and another program shows the same without an error", async () => {
    const plans = [plan, planRanking(ledger, asOf), planNotices(ledger, asOf, null)];
    const files = await Promise.all(plans.map(writeWorkbook));
    for (const file of files) await expectValidWorkbook(file);
    const saved = await recalculate(files);
    for (const [index, file] of files.entries()) {
      const [before, after] = [await workbookCells(file), await workbookCells(saved[index]!)];
      expect(after.formulas.size).toBe(0);
      for (const [cell, value] of before.values)
        expect([cell, after.values.get(cell)]).toEqual([cell, value]);
    }
    expect(await toPdf([files[0]!])).toHaveLength(1);
  });
});

describe("notices", () => {
  test("name each lead unit's overdue tasks, and leave number, limit and reply open", () => {
    const plan = planNotices(ledger, asOf, "县应急管理局");
    expect(plan.sheets.map(({ name }) => name)).toEqual(["县应急管理局"]);
    expect(values(plan.sheets[0]!)).toEqual(
      expect.arrayContaining(["编号：　　督〔　　　　〕　　号", "县应急管理局：", "任务5"])
    );
  });

  test("are refused where nothing is overdue or off target", () => {
    expect(() => planNotices(ledger, "2025-01-15", null)).toThrow(NothingToUrgeError);
    expect(() => planNotices(ledger, asOf, "没有的局")).toThrow(
      expect.objectContaining({ code: "nothingToUrgeUnit" })
    );
  });
});

test("a notice tells the target that is missed, the current value and the problems", () => {
  const at = ledger.tasks.findIndex(({ targets }) =>
    targets.some(({ target }) => target.metric === "重点重金属减排比例")
  );
  const row = ledger.tasks[at]!;
  const targets = row.targets.map((target) => ({
    ...target,
    entry: { ...target.entry, reported: target.target.unit === "%" ? 0.045 : 1 },
  }));
  const entry = { ...row.entry, progress: 1, problems: "第三方检测机构尚未进场" };
  const tasks = ledger.tasks.with(at, { ...row, targets, entry });
  const told = "已完成／未达标\n重点重金属减排比例≥6%，当前4.5%\n存在问题：第三方检测机构尚未进场";
  const sheets = planNotices({ ...ledger, tasks }, asOf, null).sheets.flatMap(values);
  expect(sheets.filter((value) => String(value).includes("存在问题"))).toContain(told);
  const letters = planNoticeLetters({ ...ledger, tasks }, asOf, null).letters.flat();
  expect(
    letters.flatMap((part) => (part.kind === "table" ? part.table.rows.flat() : []))
  ).toContain(told);
});
