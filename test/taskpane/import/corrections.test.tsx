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
  await stage.user.click(screen.getByRole("button", { name: "采用更正" }));
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
  await stage.user.click(screen.getByRole("button", { name: "采用更正" }));
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
  expect(screen.getByRole("button", { name: "采用更正" })).toBeDisabled();
  await retype(stage, "重点重金属减排比例的目标值", "6");
  await stage.user.click(screen.getByRole("button", { name: "采用更正" }));
  expect(await screen.findByRole("button", { name: "更正" })).toBeVisible();
  expect(screen.queryByText("已更正")).toBeNull();
});
