import { screen, within } from "@testing-library/react";
import type { Ledger } from "../../../src/ledger";
import { FakeHost, newLedger, openPane } from "../fakes";

const openCard = async (number: string, ledger: Ledger) => {
  const { user } = openPane({ host: new FakeHost("file").hold(ledger) });
  await user.click(screen.getByRole("tab", { name: "督办" }));
  await user.type(await screen.findByRole("searchbox"), `任务${number}`);
  await user.click(screen.getByRole("button", { name: new RegExp(`^${number}\\. `) }));
};

test("a card lists the task's measures, each as the ledger judges it", async () => {
  const ledger = newLedger();
  const tasks = ledger.tasks.map((task) => ({
    ...task,
    measures: task.measures.map((measure) =>
      measure.id === "3.2"
        ? { ...measure, entry: { ...measure.entry, progress: 0.6, situation: "已查三处" } }
        : measure
    ),
  }));
  await openCard("3", { ...ledger, tasks });
  const measures = screen.getByRole("heading", { name: "工作措施" }).parentElement!;
  expect(
    within(measures)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent)
  ).toEqual([
    "3.1 =1+1 的公式样文字；未报未定",
    "3.2 5-9月开展检查，3天以内复检。红灯逾期进度 60%未测2025年9月30日已查三处",
  ]);
});

test("a task without measures has no heading for them", async () => {
  await openCard("6", newLedger());
  expect(screen.getByRole("button", { name: "填报" })).toBeVisible();
  expect(screen.queryByRole("heading", { name: "工作措施" })).toBeNull();
});
