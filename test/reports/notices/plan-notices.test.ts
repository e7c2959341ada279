import { createLedger, type Ledger, type LedgerTask } from "../../../src/ledger";
import { planNoticeLetters, planNotices } from "../../../src/reports";
import type { RegistryUnit } from "../../../src/tasklist";
import { reportRows } from "../../support/report-rows";
import { sampleList, target, task, units } from "../../support/sample-list";

const asOf = "2026-01-15";

/** A ledger in which each of these units leads an overdue task. */
const overdueOf = (...leads: readonly string[]): Ledger =>
  createLedger(
    {
      ...sampleList,
      tasks: leads.map((lead, at) =>
        task(String(at + 1), { lead: units(lead), due: "2025-12-31" })
      ),
    },
    "清单.docx",
    []
  );

const sheetNames = (...leads: readonly string[]) =>
  planNotices(overdueOf(...leads), asOf, null).sheets.map(({ name }) => name);

/** The texts of a letter, those of its tables too. */
const letterTexts = (ledger: Ledger) =>
  planNoticeLetters(ledger, asOf, null)
    .letters.flat()
    .flatMap((part) =>
      part.kind === "table"
        ? [...part.table.columns.map(({ name }) => name), ...part.table.rows.flat()]
        : [part.text]
    );

const cellsOf = (ledger: Ledger) =>
  planNotices(ledger, asOf, null).sheets.flatMap(reportRows).flat();

describe("a notice's sheet is named after its unit, as Excel allows it", () => {
  test("without the signs that it forbids", () => {
    expect(sheetNames("县水利局[河长办]", "甲/乙\\丙:丁*戊?己'局", "/")).toEqual([
      "县水利局河长办",
      "甲乙丙丁戊己局",
      "督办单",
    ]);
  });

  test("in at most 31 characters, and each but once", () => {
    const long = (last: string) => `${"长".repeat(31)}${last}`;
    expect(sheetNames(long("甲"), long("乙"), long("丙"))).toEqual([
      "长".repeat(31),
      `${"长".repeat(28)}(2)`,
      `${"长".repeat(28)}(3)`,
    ]);
  });
});

test("a unit that a task names twice is sent it once", () => {
  const list = {
    ...sampleList,
    tasks: [task("1", { lead: units("县水利局", "县水利局"), due: "2025-12-31" })],
  };
  const texts = letterTexts(createLedger(list, "清单.docx", []));
  expect(texts.filter((text) => text === "任务1")).toHaveLength(1);
  expect(texts).toContainEqual(expect.stringContaining("由你单位牵头的1项任务"));
});

test("a task without a day that is off target has none in the letter", () => {
  const list = {
    ...sampleList,
    tasks: [task("1", { lead: units("县水利局"), targets: [target("整改率")] })],
  };
  const ledger = createLedger(list, "清单.docx", []);
  const judged = (one: LedgerTask): LedgerTask => ({
    ...one,
    targets: one.targets.map((aim) => ({ ...aim, entry: { reported: 0.5, judgement: "missed" } })),
  });
  const texts = letterTexts({ ...ledger, tasks: ledger.tasks.map(judged) });
  expect(texts[texts.indexOf("任务1") + 1]).toBe("—");
});

test("whom to ask stands in the sheet and in the letter, whose reply bears the unit's name", () => {
  const registry: RegistryUnit[] = [
    {
      name: "县水利局",
      aliases: [],
      kind: "department",
      contact: "联系人甲",
      phone: "0772-1",
    },
  ];
  const ledger = { ...overdueOf("县水利局"), registry };
  const line = expect.stringContaining("联系人：联系人甲　联系电话：0772-1");
  expect(letterTexts(ledger)).toContainEqual(line);
  expect(letterTexts(ledger)).toContain("县水利局办理情况");
  expect(cellsOf(ledger).map(({ value }) => value)).toContainEqual(line);
});

test("what is asked may be changed on the protected sheet; what is judged may not", () => {
  const row = cellsOf(overdueOf("县水利局")).slice(-10, -3);
  expect(row.map(({ value, style }) => [value, style])).toEqual([
    ["1", "word"],
    ["任务1", "text"],
    [expect.any(Number), "date"],
    ["逾期", "text"],
    ["说明逾期原因，倒排工期，限期完成。", "entry"],
    [null, "entryWord"],
    [null, "entry"],
  ]);
});

test("a list without a place has none in its title", () => {
  const ledger = { ...overdueOf("县水利局"), region: null };
  expect(letterTexts(ledger)[0]).toBe("土壤污染防治重点工作督办单");
});
