import { act, screen, waitFor } from "@testing-library/react";
import { sampleList } from "../../support/sample-list";
import { choose, engineReading, FakeHost, newLedger, openPane, preview } from "../fakes";

/** Importing where a ledger stands already, which others may be working in. */

/** What stands in a column of the task table that was written last. */
const written = (host: FakeHost, column: string) => {
  const { columns, rows } = host.cells!.tables.get("Tasks")!;
  return rows.map((row) => row[columns.indexOf(column)]);
};

const filledLedger = (progress = 0.5) => {
  const ledger = newLedger();
  const [first, ...others] = ledger.tasks;
  const filled = { ...first!, entry: { ...first!.entry, progress } };
  return { ...ledger, tasks: [filled, ...others] };
};

test("a revised list is merged with the ledger, and what changes is told first", async () => {
  const [first, second, ...others] = sampleList.tasks;
  const revised = {
    ...sampleList,
    tasks: [
      { ...first!, content: first!.content.replace("排查", "全面排查") },
      ...others,
      { ...second!, number: "9", title: "另一件事", content: "从来没有提过的内容。", measures: [] },
    ],
  };
  const host = new FakeHost("excel").hold(filledLedger());
  const stage = openPane({ host, engine: engineReading(revised) });
  await choose(stage);
  await preview();
  expect(screen.getByText(/新增 1 项，改动 \d 项，撤销 1 项，存疑 0 项/)).toBeVisible();
  await stage.user.click(screen.getByRole("button", { name: /^改动的任务/ }));
  expect(screen.getByText("全面", { selector: "ins" })).toBeVisible();
  await stage.user.click(screen.getByRole("button", { name: /^撤销的任务/ }));
  expect(host.applied).toHaveLength(0);
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  await waitFor(() => expect(host.applied).toHaveLength(1));
  expect(written(host, "进度")[0]).toBe(0.5);
  expect(written(host, "主要任务").at(-1)).toBe("另一件事");
});

test("an entry made during the review is taken along", async () => {
  const host = new FakeHost("excel").hold(newLedger());
  const stage = openPane({ host });
  await choose(stage);
  await preview();
  act(() => void host.hold(filledLedger()));
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  await waitFor(() => expect(host.applied).toHaveLength(1));
  expect(written(host, "进度")[0]).toBe(0.5);
});

test("an entry changed during the review is taken along", async () => {
  const host = new FakeHost("excel").hold(filledLedger());
  const stage = openPane({ host });
  await choose(stage);
  await preview();
  act(() => void host.hold(filledLedger(0.6)));
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  await waitFor(() => expect(host.applied).toHaveLength(1));
  expect(written(host, "进度")[0]).toBe(0.6);
});

test("an entry made between reading and writing is taken along", async () => {
  const host = new FakeHost("excel").hold(newLedger());
  const stage = openPane({ host });
  await choose(stage);
  await preview();
  host.meanwhile = () => {
    host.meanwhile = null;
    act(() => void host.hold(filledLedger()));
  };
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  await waitFor(() => expect(host.applied).toHaveLength(1));
  expect(written(host, "进度")[0]).toBe(0.5);
});

test("entries that keep coming stop the writing, which can be asked for again", async () => {
  const host = new FakeHost("excel").hold(newLedger());
  const stage = openPane({ host });
  await choose(stage);
  await preview();
  let progress = 0;
  host.meanwhile = () => {
    const [first, ...others] = newLedger().tasks;
    progress += 0.1;
    const filled = { ...first!, entry: { ...first!.entry, progress } };
    act(() => void host.hold({ ...newLedger(), tasks: [filled, ...others] }));
  };
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  expect(await screen.findByText(/有人改动了台账。没有写入任何内容/)).toBeVisible();
  expect(host.applied).toHaveLength(0);
  host.meanwhile = null;
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  await waitFor(() => expect(host.applied).toHaveLength(1));
  expect(written(host, "进度")[0]).toBeCloseTo(progress);
});

test("a ledger that turned up during the review is shown before it is merged with", async () => {
  const stage = openPane();
  await choose(stage);
  await preview();
  act(() => void stage.host.hold(filledLedger()));
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  expect(await screen.findByText(/^与现有台账《/)).toBeVisible();
  expect(stage.host.applied).toHaveLength(0);
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  await waitFor(() => expect(stage.host.applied).toHaveLength(1));
  expect(written(stage.host, "进度")[0]).toBe(0.5);
});

test("a task in doubt keeps the entries unless the person says that it is new", async () => {
  const [first, ...others] = sampleList.tasks;
  const alike = {
    ...first!,
    number: "8",
    title: "推进相近的工作",
    content: `${first!.content.slice(0, Math.ceil(first!.content.length / 2))}另外开展新的工作。`,
    measures: [],
  };
  const revised = { ...sampleList, tasks: [...others, alike] };
  const host = new FakeHost("excel").hold(filledLedger());
  const stage = openPane({ host, engine: engineReading(revised) });
  await choose(stage);
  await preview();
  await stage.user.click(screen.getByRole("checkbox", { name: "这是新任务，不沿用原填报" }));
  await waitFor(() =>
    expect(screen.getByText(/新增 1 项，改动 \d 项，撤销 1 项，存疑 1 项/)).toBeVisible()
  );
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  await waitFor(() => expect(host.applied).toHaveLength(1));
  expect(written(host, "进度")).not.toContain(0.5);
  expect(host.cells!.tables.get("Withdrawn")!.rows).toHaveLength(1);
});

test("a ledger that cannot be read is not replaced unasked", async () => {
  const host = new FakeHost("excel").hold(newLedger());
  const engine = {
    ...engineReading(sampleList),
    readLedger: () => Promise.reject(new Error("damaged")),
  };
  const stage = openPane({ host, engine });
  await choose(stage);
  await preview();
  expect(screen.getByText(/现有台账的内容无法识别/)).toBeVisible();
  const write = () => stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  await write();
  expect(host.applied).toHaveLength(0);
  const agree = screen.getByRole("checkbox");
  await stage.user.click(agree);
  await stage.user.click(agree);
  await write();
  expect(host.applied).toHaveLength(0);
  await stage.user.click(agree);
  await write();
  await waitFor(() => expect(host.applied).toHaveLength(1));
});
