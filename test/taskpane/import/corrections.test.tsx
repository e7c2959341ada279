import { screen, waitFor, within } from "@testing-library/react";
import { readLedger } from "../../../src/workbook";
import { sampleList } from "../../support/sample-list";
import {
  choose,
  engineReading,
  FakeHost,
  newLedger,
  openPane,
  preview,
  type Stage,
} from "../fakes";

/** What was read, put right in the review before it is written. */

/** The first row of a table that was written last, by the names of its columns. */
const firstRow = (host: FakeHost, table: string) => {
  const { columns, rows } = host.cells!.tables.get(table)!;
  return Object.fromEntries(columns.map((column, at) => [column, rows[0]![at]]));
};
const firstTask = () => screen.getByRole("button", { name: /^1\. *任务1/ });
const correct = () => screen.getByRole("button", { name: "更正" });
const correctGoal = (name: string) => screen.getByRole("button", { name: `更正：${name}` });
const save = () => screen.getByRole("button", { name: "采用更正" });
const write = () => screen.getByRole("button", { name: "写入工作簿" });

async function review(host = new FakeHost("excel")): Promise<Stage> {
  const stage = openPane({ host, engine: engineReading(sampleList) });
  await choose(stage);
  await preview();
  await stage.user.click(firstTask());
  return stage;
}

async function retype({ user }: Stage, name: string, text: string): Promise<void> {
  const field = screen.getByLabelText(name);
  await user.clear(field);
  if (text !== "") await user.type(field, text);
}

test("each value stands beside the words that it came from, marked", async () => {
  await review();
  const marked = (text: string) => screen.getAllByText(text, { selector: "mark" });
  const target = "减排比例达到6%以上（“十四五”累计）";
  expect(marked("持续推进")[0]!.closest("q")!.textContent).toBe("持续推进排查整治");
  // And both in the task's whole content.
  expect(marked(target)).toHaveLength(2);
  expect(marked("到2025年底")).toHaveLength(2);
});

test("unit, day and target are put right where they stand, told before writing, and written", async () => {
  const host = new FakeHost("excel");
  const stage = await review(host);
  await stage.user.click(correct());
  expect(document.activeElement).toBe(screen.getByLabelText("牵头单位"));
  await retype(stage, "牵头单位", "农业农村局、县水利局");
  await retype(stage, "完成时限", "2025-11-30");
  await retype(stage, "重点重金属减排比例的目标值", "8");
  await stage.user.click(save());
  expect(await within(firstTask()).findByText("已更正")).toBeVisible();
  expect(await screen.findByText(/其中 1 项按您的更正写入/)).toBeVisible();
  await stage.user.click(write());
  await waitFor(() => expect(host.applied).toHaveLength(1));
  expect(firstRow(host, "Tasks")["牵头单位"]).toBe("县农业农村局、县水利局");
  const { value: ledger } = readLedger(host.cells!);
  expect(ledger.tasks[0]!.task.due).toBe("2025-11-30");
  expect(ledger.tasks[0]!.targets[0]!.target.value).toBe(0.08);
  expect(ledger.imported!.tasks[0]!.task.due).toBe("2025-12-31");
});

test("the focus stays with the task, and a correction can be taken back", async () => {
  const host = new FakeHost("excel").hold(newLedger());
  const stage = await review(host);
  await stage.user.click(correct());
  await retype(stage, "完成时限", "");
  await stage.user.click(save());
  await screen.findByText(/其中 1 项按您的更正写入/);
  expect(document.activeElement).not.toBe(screen.getByRole("heading", { name: sampleList.title }));
  await stage.user.click(correct());
  await stage.user.click(screen.getByRole("button", { name: "恢复读取结果" }));
  await waitFor(() => expect(screen.queryByText(/按您的更正写入/)).toBeNull());
  expect(screen.queryByText("已更正")).toBeNull();
  await stage.user.click(write());
  await waitFor(() => expect(host.applied).toHaveLength(1));
  const { value: ledger } = readLedger(host.cells!);
  expect(ledger.tasks[0]!.task.due).toBe("2025-12-31");
});

test("what is no number is not taken, and nothing changed is no correction", async () => {
  const stage = await review();
  await stage.user.click(correct());
  await retype(stage, "重点重金属减排比例的目标值", "很多");
  expect(save()).toBeDisabled();
  await retype(stage, "重点重金属减排比例的目标值", "6");
  await stage.user.click(save());
  expect(await screen.findByRole("button", { name: "更正" })).toBeVisible();
  expect(screen.queryByText("已更正")).toBeNull();
});

test("an overall goal is put right beside its words, told, written, and can be taken back", async () => {
  const host = new FakeHost("excel");
  const stage = await review(host);
  const goal = "受污染耕地安全利用率";
  await stage.user.click(correctGoal(goal));
  expect(document.activeElement).toBe(screen.getByLabelText("指标名称"));
  const words = "受污染耕地安全利用率达到93%";
  expect(screen.getAllByText(words, { selector: "q mark" })).toHaveLength(1);
  expect(screen.getAllByText(words, { selector: "p mark" })).toHaveLength(1);
  await retype(stage, "指标名称", "耕地安全利用率");
  await retype(stage, `${goal}的目标值`, "95");
  await stage.user.selectOptions(screen.getByLabelText("比较"), "≤");
  await stage.user.click(save());
  expect(await screen.findByText(/其中 1 项按您的更正写入/)).toBeVisible();
  expect(document.activeElement).toBe(correctGoal(goal));
  expect(screen.getByText("≤ 95%")).toBeVisible();
  await stage.user.click(correctGoal("重点建设用地安全利用率"));
  await retype(stage, "重点建设用地安全利用率的目标值", "98");
  await stage.user.click(save());
  expect(await screen.findByText(/其中 2 项按您的更正写入/)).toBeVisible();
  await stage.user.click(correctGoal("重点建设用地安全利用率"));
  await stage.user.click(screen.getByRole("button", { name: "恢复读取结果" }));
  expect(await screen.findByText(/其中 1 项按您的更正写入/)).toBeVisible();
  await stage.user.click(write());
  await waitFor(() => expect(host.applied).toHaveLength(1));
  const { value: ledger } = readLedger(host.cells!);
  expect(ledger.goals.map(({ target }) => [target.metric, target.operator, target.value])).toEqual([
    ["耕地安全利用率", "<=", 0.95],
    ["重点建设用地安全利用率", "=", 1],
    ["国家地下水环境质量考核点位水质", ">=", null],
  ]);
  expect(ledger.imported!.goals[0]!.target.value).toBe(0.93);
});

test("a goal without a number can be given one with its unit, and loses it again", async () => {
  const host = new FakeHost("excel");
  const stage = await review(host);
  const goal = "国家地下水环境质量考核点位水质";
  await stage.user.click(correctGoal(goal));
  await retype(stage, `${goal}的目标值`, "很多");
  expect(save()).toBeDisabled();
  await retype(stage, `${goal}的目标值`, "85%");
  await stage.user.click(save());
  expect(await screen.findByText("≥ 85%")).toBeVisible();
  await stage.user.click(correctGoal(goal));
  expect(screen.getByLabelText(`${goal}的目标值`)).toHaveValue("85%");
  await retype(stage, `${goal}的目标值`, "6 个");
  await stage.user.click(save());
  expect(await screen.findByText("≥ 6个")).toBeVisible();
  await stage.user.click(correctGoal(goal));
  await retype(stage, `${goal}的目标值`, "");
  await stage.user.click(save());
  await waitFor(() => expect(screen.queryByText("≥ 6个")).toBeNull());
  expect(screen.queryByText(/按您的更正写入/)).toBeNull();
});

test("what is put right while the plan is made anew adds to it, and is written", async () => {
  const host = new FakeHost("excel");
  const engine = engineReading(sampleList);
  let isSlow = false;
  const never = new Promise<never>(() => undefined);
  const stage = openPane({
    host,
    engine: { ...engine, plan: (...request) => (isSlow ? never : engine.plan(...request)) },
  });
  await choose(stage);
  await preview();
  const putRight = async (goal: string, value: string) => {
    await stage.user.click(correctGoal(goal));
    await retype(stage, `${goal}的目标值`, value);
    await stage.user.click(save());
  };
  isSlow = true;
  await putRight("受污染耕地安全利用率", "95");
  await putRight("重点建设用地安全利用率", "98");
  isSlow = false;
  await stage.user.click(write());
  await waitFor(() => expect(host.applied).toHaveLength(1));
  const { value: ledger } = readLedger(host.cells!);
  expect(ledger.goals.slice(0, 2).map(({ target }) => target.value)).toEqual([0.95, 0.98]);
});
