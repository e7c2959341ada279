import type { LedgerTask, TargetAssessment, TaskAssessment } from "../../../src/ledger";
import { createLedger } from "../../../src/ledger";
import { contactLine, demand, standing } from "../../../src/reports/notices/notice-text";
import { sampleList } from "../../support/sample-list";

const [first] = createLedger(sampleList, "清单.docx", []).tasks;
const [aim] = first!.targets;

const judged = (status: Partial<TaskAssessment>, entry: Partial<LedgerTask["entry"]> = {}) => ({
  row: { ...first!, entry: { ...first!.entry, ...entry } },
  status: { id: "1", timing: "onTrack", target: "none", missed: [], ...status } as TaskAssessment,
});

const targets = (state: TargetAssessment["state"], current: number | null = 0.045) => ({
  targets: new Map([[aim!.id, { id: aim!.id, state, current } as TargetAssessment]]),
});

const none = { targets: new Map<string, TargetAssessment>() };

test("what is asked follows from what is wrong, and takes up the unit's own next steps", () => {
  expect(demand(judged({ timing: "overdue" }))).toBe("说明逾期原因，倒排工期，限期完成。");
  expect(demand(judged({ target: "missed" }, { nextSteps: " 更换设备 " }))).toBe(
    "分析未达标原因，采取补救措施，尽快达到目标要求。落实下一步措施：更换设备"
  );
  expect(demand(judged({ timing: "overdue", target: "missed", missed: ["2025-Q1"] }))).toBe(
    "说明逾期原因，倒排工期，限期完成；逐期补办并报送所缺期次；分析未达标原因，采取补救措施，尽快达到目标要求。"
  );
});

test("where the work stands names its state, missed periods, targets that are short, and problems", () => {
  expect(standing(none, judged({ timing: "overdue" }))).toBe("逾期");
  expect(standing(none, judged({ timing: "overdue", missed: ["2025-Q1"] }))).toBe(
    "逾期（2025-Q1）"
  );
  expect(
    standing(
      none,
      judged({ timing: "overdue", missed: ["2025-Q1", "2025-Q2"] }, { problems: "无人" })
    )
  ).toBe("逾期（2025-Q1等2期）\n未按期完成：2025-Q1、2025-Q2\n存在问题：无人");
});

test.each([
  ["missed", "\n重点重金属减排比例≥6%，当前4.5%"],
  ["gap", "\n重点重金属减排比例≥6%，当前4.5%"],
  ["met", ""],
  ["unmeasured", ""],
  ["toJudge", ""],
] as const)("a target that is %s adds %j", (state, told) => {
  expect(standing(targets(state), judged({ timing: "overdue" }))).toBe(`逾期${told}`);
});

test("a target that a person judged as missed is named without a value", () => {
  expect(standing(targets("missed", null), judged({ target: "missed" }))).toBe(
    "正常／未达标\n重点重金属减排比例≥6%"
  );
});

test("whom to ask comes from the list of units, or is left to be written in", () => {
  const ledger = createLedger(sampleList, "清单.docx", []);
  const registry = [
    { name: "县水利局", aliases: [], kind: "department" as const, contact: "联系人甲" },
  ];
  const blank = "　".repeat(7);
  expect(contactLine({ ...ledger, registry }, "县水利局")).toBe(
    `联系人：联系人甲　联系电话：${blank}`
  );
  expect(contactLine(ledger, "县财政局")).toBe(`联系人：${blank}　联系电话：${blank}`);
});
