import { screen, waitFor } from "@testing-library/react";
import { CancelledError, LedgerError } from "../../../src/diagnostics";
import { lazyEngine, type Engine } from "../../../src/taskpane/app/engine";
import { planWorkbook } from "../../../src/workbook";
import { FakeHost, asOf, newLedger, openPane } from "../fakes";

type Collect = Engine["collectCity"];

/** The pane at 督办, and two ledgers chosen there. */
async function choose(kind: "excel" | "file", collectCity: Collect) {
  const stage = openPane({ host: new FakeHost(kind), engine: { ...lazyEngine, collectCity } });
  await stage.user.click(screen.getByRole("tab", { name: "督办" }));
  const files = ["甲.xlsx", "乙.xlsx"].map((name) => new File(["台账"], name));
  await stage.user.upload(await screen.findByLabelText("选择各地台账"), files);
  return stage;
}

test.each(["excel", "file"] as const)("a city's workbook opens over the %s host", async (kind) => {
  const plan = planWorkbook(newLedger(), asOf);
  const asked: unknown[] = [];
  const stage = await choose(kind, async (files, day) => {
    asked.push(
      files.map(({ name }) => name),
      day
    );
    const note = { file: "乙.xlsx", kind: "unreadable", text: "打不开" } as const;
    return { plan, counties: 1, tasks: 6, notes: [note] };
  });
  expect((await screen.findAllByText("已汇总 1 个地区的 6 项任务。"))[0]).toBeVisible();
  expect(screen.getByText("乙.xlsx：打不开")).toBeVisible();
  expect(asked).toEqual([["甲.xlsx", "乙.xlsx"], asOf]);
  expect(stage.host.opened).toEqual([{ plan, fileName: "净土全市汇总.xlsx" }]);
  expect(stage.host.applied).toEqual([]);
});

test("when none can be read, it says why and opens nothing", async () => {
  const stage = await choose("excel", async () => {
    throw new LedgerError("noLedgers", { reason: "打不开" });
  });
  expect(await screen.findByText("没有可以汇总的台账。第一个文件：打不开")).toBeVisible();
  expect(stage.host.opened).toEqual([]);
});

test("work under way tells how far it is, can be stopped, and can begin again", async () => {
  const stage = await choose(
    "excel",
    (_files, _asOf, _reasonOf, options) =>
      new Promise((_, reject) => {
        options!.onProgress!(0.5);
        options!.signal!.addEventListener("abort", () => reject(new CancelledError()));
      })
  );
  expect(await screen.findByText("正在汇总 2 个文件……")).toBeVisible();
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.5");
  await stage.user.click(screen.getByRole("button", { name: "取消" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "选择各地台账" })).toBeVisible());
  expect(stage.host.opened).toEqual([]);
  expect(stage.log.text()).not.toContain("FAILED");
});
