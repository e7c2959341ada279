import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { LedgerError } from "../../../src/diagnostics";
import { assess, recordPeriod, type Ledger } from "../../../src/ledger";
import { translator } from "../../../src/locales";
import { planWorkbook, readLedger } from "../../../src/workbook";
import { cellsOfPlan } from "../../support/plan-cells";
import { asOf, FakeHost, newLedger, openPane } from "../fakes";

const open = async (stage: ReturnType<typeof openPane>) =>
  stage.user.click(screen.getByRole("tab", { name: "督办" }));

const unitButtons = () =>
  screen.findAllByRole("button", { name: /牵头 \d+ 项/ }).then((all) => all.map((one) => one));

test("without a ledger it says what to do", async () => {
  const stage = openPane();
  await open(stage);
  expect(await screen.findByText(/当前工作簿里还没有台账/)).toBeVisible();
  await stage.user.click(screen.getByRole("button", { name: "去导入" }));
  expect(screen.getByRole("tab", { name: "导入" })).toHaveAttribute("aria-selected", "true");
});

test("the lead units stand worst first, each with counts and lights in words", async () => {
  const stage = openPane({ host: new FakeHost("excel").hold(newLedger()) });
  await open(stage);
  const units = await unitButtons();
  // 任务3 was due on 30 September, and 任务4 has missed quarters: their lead units come before all others.
  expect(units.slice(0, 2).map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("逾期 2"),
    expect.stringContaining("逾期 1"),
  ]);
  expect(units[0]).toHaveTextContent("红灯 2");
  expect(units.at(-1)).not.toHaveTextContent("逾期");
});

test("in Excel a click on a unit lists its tasks, and a click on a task goes to its row", async () => {
  const stage = openPane({ host: new FakeHost("excel").hold(newLedger()) });
  await open(stage);
  const unit = (await unitButtons()).find((one) => one.textContent!.includes("县农业农村局"))!;
  await stage.user.click(unit);
  expect(unit).toHaveAttribute("aria-expanded", "true");
  const tasks = screen.getAllByRole("button", { name: /^\d+\. 任务/ });
  expect(tasks.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("3. 任务3"),
    expect.stringContaining("2. 任务2"),
  ]);
  await stage.user.click(tasks[0]!);
  expect(stage.host.selected).toEqual(["3"]);
  await stage.user.click(screen.getByRole("button", { name: "转到表格中的这一行" }));
  expect(stage.host.selected).toEqual(["3", "3"]);
});

test("a row that is gone is explained", async () => {
  const stage = openPane({ host: new FakeHost("excel").hold(newLedger()) });
  stage.host.selectTask = () => Promise.reject(new Error("没有这一行"));
  await open(stage);
  await stage.user.click((await unitButtons())[0]!);
  await stage.user.click(screen.getAllByRole("button", { name: /^\d+\. 任务/ })[0]!);
  expect(await screen.findByText(/没有这一行/)).toBeVisible();
});

test("in the browser edition a task opens as a card", async () => {
  const ledger = withEntry(newLedger(), { progress: 0.4, situation: "已完成排查" });
  const stage = openPane({ host: new FakeHost("file").hold(ledger) });
  await open(stage);
  const unit = (await unitButtons()).find((one) => one.textContent!.includes("县发展和改革局"))!;
  await stage.user.click(unit);
  await stage.user.click(screen.getByRole("button", { name: /1\. 任务1/ }));
  expect(screen.getByText("40%")).toBeVisible();
  expect(screen.getByText("已完成排查")).toBeVisible();
  expect(screen.getByText("≥ 6%")).toBeVisible();
  expect(screen.getByText("未测", { selector: "p" })).toBeVisible();
});

test("it follows changes in the workbook", async () => {
  const stage = openPane({ host: new FakeHost("excel").hold(newLedger()) });
  await open(stage);
  await unitButtons();
  const done = withEntry(newLedger(), { progress: 1, completedOn: "2025-12-01" });
  act(() => void stage.host.hold(done));
  await waitFor(() => expect(screen.getAllByText(/已完成 1/).length).toBeGreaterThan(0));
});

test("a ledger that cannot be read is explained and can be read again", async () => {
  const host = new FakeHost("excel");
  const readLedger = host.readLedger.bind(host);
  host.readLedger = () => Promise.reject(new Error("表格已删除"));
  const stage = openPane({ host });
  await open(stage);
  expect(await screen.findByText(/表格已删除/)).toBeVisible();
  host.readLedger = readLedger;
  await stage.user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByText(/还没有台账/)).toBeVisible();
});

test("where blue stands for on track, the word says so", async () => {
  const ledger = newLedger();
  const blue: Ledger = {
    ...ledger,
    settings: { ...ledger.settings, colourSet: "blueAmberRed" },
  };
  const stage = openPane({ host: new FakeHost("excel").hold(blue) });
  await open(stage);
  const heading = await screen.findByRole("heading", { name: ledger.title });
  expect(within(heading.parentElement!).getByText(/蓝灯/)).toBeVisible();
});

function withEntry(ledger: Ledger, entry: Partial<Ledger["tasks"][number]["entry"]>): Ledger {
  const [first, ...others] = ledger.tasks;
  return { ...ledger, tasks: [{ ...first!, entry: { ...first!.entry, ...entry } }, ...others] };
}

test("the pane says what a ribbon button could not do", async () => {
  openPane();
  const error = new LedgerError("commandNoLedger");
  act(() => void window.dispatchEvent(new ErrorEvent("error", { error })));
  expect(await screen.findByText(translator("zh-CN").error(error))).toBeVisible();
});

test("notices for Word are saved as a file, and the workbook is left alone", async () => {
  const saved: { readonly name: string; readonly blob: Blob }[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement
  ) {
    saved.push({ name: this.download, blob: blobs.at(-1)! });
  });
  const host = new FakeHost("excel").hold(newLedger());
  const stage = openPane({ host });
  await open(stage);
  await stage.user.click(await screen.findByRole("button", { name: "督办单（Word）" }));
  await waitFor(() => expect(saved).toHaveLength(1));
  click.mockRestore();
  expect(saved[0]!.name).toBe(`${newLedger().title}（督办单）.docx`);
  expect(saved[0]!.blob.type).toContain("wordprocessingml");
  expect(saved[0]!.blob.size).toBeGreaterThan(5_000);
  expect(host.opened).toHaveLength(0);
  expect(host.applied).toHaveLength(0);
});

test("reports open as workbooks of their own; a failure is explained", async () => {
  const host = new FakeHost("excel").hold(newLedger());
  const stage = openPane({ host });
  await open(stage);
  for (const name of ["领导版", "通报", "督办单"])
    await stage.user.click(await screen.findByRole("button", { name }));
  await waitFor(() => expect(host.opened).toHaveLength(3));
  const { title } = newLedger();
  expect(host.opened.map(({ fileName }) => fileName)).toEqual(
    ["领导版", "通报", "督办单"].map((name) => `${title}（${name}）.xlsx`)
  );
  for (const { plan } of host.opened)
    for (const { blocks } of plan.sheets)
      expect(blocks.flatMap(({ cells }) => [...cells].flat()).some(({ formula }) => formula)).toBe(
        false
      );
  expect(host.applied).toHaveLength(0);

  host.openCopy = () => Promise.reject(new LedgerError("excelReadOnly"));
  await stage.user.click(screen.getByRole("button", { name: "通报" }));
  expect(await screen.findByText("没有生成报表")).toBeVisible();
});

test("words and filters find tasks, and say how many", async () => {
  const stage = openPane({ host: new FakeHost("excel").hold(newLedger()) });
  await open(stage);
  await unitButtons();
  await stage.user.type(screen.getByRole("searchbox"), "任务3");
  expect(screen.getByRole("heading", { name: "符合条件的任务 1 项" })).toBeVisible();
  expect(screen.getByRole("button", { name: /^3\. 任务3/ })).toBeVisible();
  await stage.user.clear(screen.getByRole("searchbox"));
  await stage.user.click(screen.getByRole("button", { name: "筛选" }));
  expect(screen.getByLabelText("角色")).toBeDisabled();
  await stage.user.selectOptions(screen.getByLabelText("单位"), "县农业农村局");
  expect(screen.getByLabelText("角色")).toBeEnabled();
  await stage.user.selectOptions(screen.getByLabelText("单位"), "全部");
  await stage.user.selectOptions(screen.getByLabelText("灯号"), "红灯");
  const red = assess(newLedger(), asOf).tasks.filter(({ light }) => light === "red");
  const found = screen.getAllByRole("button", { name: /^\d+\. 任务/ });
  expect(found.map(({ textContent }) => textContent)).toEqual(
    red.map(({ id }) => expect.stringMatching(`^${id}\\. .*红灯`))
  );
  await stage.user.click(screen.getByRole("button", { name: "清除条件" }));
  expect((await unitButtons()).length).toBeGreaterThan(0);
});

test("what is filled in on a card is written into the row of its task and target", async () => {
  const stage = openPane({ host: new FakeHost("excel").hold(newLedger()) });
  await open(stage);
  await stage.user.type(await screen.findByRole("searchbox"), "任务1");
  await stage.user.click(screen.getByRole("button", { name: /^1\. 任务1/ }));
  await stage.user.click(screen.getByRole("button", { name: "填报" }));
  await stage.user.type(screen.getByLabelText("进度"), "80");
  await stage.user.type(screen.getByLabelText("进展情况"), "=已排查");
  await stage.user.click(screen.getByRole("button", { name: "保存" }));
  expect(stage.host.updates).toEqual([
    {
      table: "Tasks",
      key: { column: "序号", value: "1" },
      changes: { 进度: 0.8, 进展情况: "=已排查", 填报日期: 46006 },
    },
  ]);
  expect(await screen.findByRole("button", { name: "填报" })).toBeVisible();
});

test("a progress out of range cannot be saved", async () => {
  const stage = openPane({ host: new FakeHost("file").hold(newLedger()) });
  await open(stage);
  await stage.user.type(await screen.findByRole("searchbox"), "任务1");
  await stage.user.click(screen.getByRole("button", { name: /^1\. 任务1/ }));
  await stage.user.click(screen.getByRole("button", { name: "填报" }));
  await stage.user.type(screen.getByLabelText("进度"), "120");
  expect(screen.getByText("请填 0 到 100 之间的数")).toBeVisible();
  expect(screen.getByRole("button", { name: "保存" })).toBeDisabled();
});

test("another day shows how it will stand, and the workbook stays as it is", async () => {
  const stage = openPane({ host: new FakeHost("excel").hold(newLedger()) });
  await open(stage);
  await unitButtons();
  fireEvent.change(screen.getByLabelText(/看看某一天/), { target: { value: "2026-03-01" } });
  expect(await screen.findByText(/统计截止 2026年3月1日/)).toBeVisible();
  await stage.user.click(screen.getByRole("button", { name: "回到现在" }));
  expect(await screen.findByText(/统计截止 2025年12月15日/)).toBeVisible();
  expect(stage.host.applied).toEqual([]);
  expect(stage.host.named).toEqual([]);
});

test("a period is not recorded over what somebody typed meanwhile, and can be after reading again", async () => {
  const host = new FakeHost("excel").hold(newLedger());
  const stage = openPane({ host });
  await open(stage);
  const [first, ...others] = newLedger().tasks;
  const filled = { ...first!, entry: { ...first!.entry, progress: 0.5 } };
  host.meanwhile = () => {
    host.cells = cellsOfPlan(planWorkbook({ ...newLedger(), tasks: [filled, ...others] }, asOf));
  };
  await stage.user.click(await screen.findByRole("button", { name: "记录本期（2025-12）" }));
  expect(await screen.findByText(/有人改动了台账/)).toBeVisible();
  expect(host.applied).toEqual([]);
  await stage.user.click(screen.getByRole("button", { name: "重新读取" }));
  await waitFor(() => expect(screen.queryByText(/有人改动了台账/)).toBeNull());
  await stage.user.click(await screen.findByRole("button", { name: "记录本期（2025-12）" }));
  await waitFor(() => expect(host.applied).toHaveLength(1));
  const { tasks, records } = readLedger(cellsOfPlan(host.applied[0]!)).value;
  expect([tasks[0]!.entry.progress, records[0]!.progress]).toEqual([0.5, 0.5]);
});

test("a period is recorded, and told to be replaced the next time", async () => {
  const stage = openPane({ host: new FakeHost("excel").hold(newLedger()) });
  await open(stage);
  await stage.user.click(await screen.findByRole("button", { name: "记录本期（2025-12）" }));
  const [plan] = stage.host.applied;
  const { records } = readLedger(cellsOfPlan(plan!)).value;
  expect(new Set(records.map(({ period }) => period))).toEqual(new Set(["2025-12"]));
  act(() => void stage.host.hold(readLedger(cellsOfPlan(plan!)).value));
  expect(await screen.findByRole("button", { name: "重新记录本期（2025-12）" })).toBeVisible();
  expect(screen.getByText(/2025-12 已经记录过/)).toBeVisible();
  await stage.user.selectOptions(screen.getByLabelText("每期"), "一个季度");
  expect(screen.getByRole("button", { name: "记录本期（2025-Q4）" })).toBeVisible();
});

test("the last recorded period is compared with the one before", async () => {
  const ledger = newLedger();
  const record = (one: Ledger, day: string, period: string) =>
    recordPeriod(one, assess(one, day), period);
  const first = record(ledger, "2025-09-30", "2025-09");
  const stage = openPane({ host: new FakeHost("excel").hold(ledger) });
  await open(stage);
  expect(await screen.findByText(/还没有记录/)).toBeVisible();
  act(() => void stage.host.hold(record(first, "2025-12-15", "2025-12")));
  expect(await screen.findByText("红灯比上一期 2025-09 增加 1 项。")).toBeVisible();
});

describe("the periods of recurring work", () => {
  const openTask = async (host: FakeHost) => {
    const stage = openPane({ host });
    await open(stage);
    await stage.user.type(await screen.findByRole("searchbox"), "任务4");
    await stage.user.click(await screen.findByRole("button", { name: /^4\. 任务4/ }));
    return stage;
  };

  test("a card shows each with its day, and one ticked is written into its row", async () => {
    const stage = await openTask(new FakeHost("excel").hold(newLedger()));
    const boxes = screen.getAllByRole("checkbox", { name: /2025-Q\d（每季度）/ });
    expect(boxes.map((box) => box.closest("li")!.textContent)).toEqual([
      "2025-Q1（每季度）· 2025年3月31日前 逾期",
      "2025-Q2（每季度）· 2025年6月30日前 逾期",
      "2025-Q3（每季度）· 2025年9月30日前 逾期",
      "2025-Q4（每季度）· 2025年12月31日前 未到期",
    ]);
    await stage.user.click(boxes[3]!);
    expect(stage.host.updates).toEqual([
      {
        table: "Occurrences",
        key: { column: "期次编号", value: "4·2025-Q4" },
        changes: { 是否完成: "是", 完成日期: 46_006 },
      },
    ]);
    expect(await screen.findByText("已写入 2025-Q4。")).toBeInTheDocument();
  });

  test("in a ledger of an earlier format they are written with the tick", async () => {
    const host = new FakeHost("excel").hold(newLedger());
    const tables = new Map(host.cells!.tables);
    tables.delete("Occurrences");
    host.cells = { ...host.cells!, tables };
    const stage = await openTask(host);
    await stage.user.click(screen.getByRole("checkbox", { name: /2025-Q4/ }));
    await waitFor(() => expect(host.applied).toHaveLength(1));
    const written = readLedger(host.cells).value.tasks[3]!.occurrences;
    expect(written.map(({ entry }) => entry.completedOn)).toEqual([null, null, null, "2025-12-15"]);
  });
});
