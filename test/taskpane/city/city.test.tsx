import { screen, waitFor } from "@testing-library/react";
import { CancelledError, LedgerError } from "../../../src/diagnostics";
import type { Ledger } from "../../../src/ledger";
import { translator, type Locale } from "../../../src/locales";
import { collectCounties } from "../../../src/reports";
import { lazyEngine, type Engine } from "../../../src/taskpane/app/engine";
import { planWorkbook } from "../../../src/workbook";
import { FakeHost, asOf, newLedger, openPane } from "../fakes";

type Collect = Engine["collectCity"];

/** The pane at 督办, and two ledgers chosen there. */
async function choose(kind: "excel" | "file", collectCity: Collect, locale: Locale = "zh-CN") {
  const engine = { ...lazyEngine, collectCity };
  const stage = openPane({ host: new FakeHost(kind), engine, locale });
  const { text } = translator(locale);
  await stage.user.click(screen.getByRole("tab", { name: text("start.place_followUp") }));
  const files = ["甲.xlsx", "乙.xlsx"].map((name) => new File(["台账"], name));
  await stage.user.upload(await screen.findByLabelText(text("city.choose")), files);
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
    const text = "打不开";
    const told = { reason: text };
    const note = { file: "乙.xlsx", kind: "unreadable", text, told } as const;
    return { plan, counties: 1, tasks: 6, notes: [note] };
  });
  expect((await screen.findAllByText("已汇总 1 个地区的 6 项任务。"))[0]).toBeVisible();
  expect(screen.getByText("乙.xlsx：打不开")).toBeVisible();
  expect(asked).toEqual([["甲.xlsx", "乙.xlsx"], asOf]);
  expect(stage.host.opened).toEqual([{ plan, fileName: "净土全市汇总.xlsx" }]);
  expect(stage.host.applied).toEqual([]);
});

test("in English all that is to be said of the files is English; the workbook has it in Chinese", async () => {
  const ledger = (file: string, region: string | null, parts: Partial<Ledger> = {}) => ({
    file,
    ledger: { ...newLedger(), region, title: "List", ...parts },
  });
  const { notes } = collectCounties(
    [
      ledger("a.xlsx", "A"),
      ledger("b.xlsx", "A"),
      ledger("c.xlsx", "A", { title: "Other" }),
      ledger("d.xlsx", null),
      ledger("e.xlsx", "E", { year: 2024 }),
      ledger("f.xlsx", "F", { year: null }),
    ],
    [{ file: "g.xlsx", reason: "It is broken." }],
    asOf
  );
  const told = notes.filter(({ kind }) => kind !== "counted");
  const plan = planWorkbook(newLedger(), asOf);
  await choose("file", async () => ({ plan, counties: 5, tasks: 30, notes: told }), "en");
  const items = await screen.findAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent).filter((text) => /\.xlsx/.test(text))).toEqual(
    [
      "b.xlsx: the same list of the same place as “a.xlsx”, which counts instead",
      "c.xlsx: A has another list; the tasks of both count, the figures of the earlier one alone",
      "d.xlsx: its title names no place; the file's name, “d”, stands for it",
      "e.xlsx: its year (2024) is not that of most lists (2025); it counts all the same",
      "f.xlsx: its year (—) is not that of most lists (2025); it counts all the same",
      "g.xlsx: It is broken.",
    ]
  );
  expect(told[0]!.text).toBe("与“a.xlsx”是同一地区的同一清单，只计后者");
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
