import type { RateFigures } from "../../../src/ledger";
import type { HandedIn } from "../../../src/reports";
import { reportRows, reportValues } from "../../support/report-rows";
import { target } from "../../support/sample-list";
import { base, citySheet, collected, county, ledgerTask } from "./counties";

const overview = (...handedIn: readonly HandedIn[]) =>
  citySheet(collected(...handedIn), "汇总总览");

const done = ledgerTask("1", {}, { progress: 1 });
const overdue = ledgerTask("2", {});
const soon = ledgerTask("3", { due: "2026-02-01" });
const ahead = ledgerTask("4", { due: "2026-12-31" });
const measured = (reported: number, progress: number | null) => ({
  ...ledgerTask("5", { due: "2026-12-31" }, { progress }),
  targets: [
    {
      id: "5-1",
      measure: null,
      figure: null,
      target: target("整改率"),
      entry: { reported, judgement: null },
    },
  ],
});

/** The lines between a heading and the next. */
function below(sheet: ReturnType<typeof overview>, heading: string) {
  const rows = reportValues(sheet);
  const at = rows.findIndex(([first]) => first === heading);
  const end = rows.findIndex(([first], place) => place > at && /^[二三]、/.test(String(first)));
  return rows.slice(at + 1, end < 0 ? undefined : end);
}

describe("the counties by light", () => {
  const heading = "一、各地任务亮灯情况（项）";

  test("each has its counts, and all together theirs, of every list that was handed in", () => {
    const tasks = [
      done,
      overdue,
      soon,
      ahead,
      measured(0.5, 1),
      measured(0.4, 1),
      measured(0.5, null),
    ];
    const sheet = overview(county("甲县", { tasks }), {
      ...county("甲县", { title: "另一份清单", tasks: [overdue] }),
      file: "二.xlsx",
    });
    expect(below(sheet, heading)).toEqual([
      ["序号", "地区", "任务", "红灯", "黄灯", "绿灯", "未报", "已完成", "逾期", "未达标"],
      ["1", "甲县", 7, 3, 2, 1, 1, 3, 1, 2],
      ["2", "甲县", 1, 1, 0, 0, 0, 0, 1, 0],
      [null, "合计", 8, 4, 2, 1, 1, 3, 2, 2],
    ]);
  });

  test("stand worst first: by red lights, then by amber ones", () => {
    const sheet = overview(
      county("甲县", { tasks: [done] }),
      county("乙县", { tasks: [soon] }),
      county("丙县", { tasks: [overdue, done] }),
      county("丁县", { tasks: [overdue, soon] })
    );
    const names = below(sheet, heading).map(([, name]) => name);
    expect(names.slice(1, -1)).toEqual(["丁县", "丙县", "乙县", "甲县"]);
  });

  test("a light is coloured where it burns", () => {
    const [, , , , row] = reportRows(overview(county("甲县", { tasks: [overdue] })));
    expect(row!.slice(3, 7).map(({ value, style }) => [value, style])).toEqual([
      [1, "light.red"],
      [0, "count"],
      [0, "count"],
      [0, "count"],
    ]);
  });
});

describe("the city's rates", () => {
  const plot = (controlled: boolean) => ({ name: "一号地块", controlled });
  const figures = (parts: Partial<RateFigures>) => ({ figures: { ...base.figures, ...parts } });
  const counties = [
    county("甲县", figures({ plots: [plot(true)] })),
    county("乙县", figures({ plots: [plot(false)] })),
    county("丙县", figures({ plots: [] })),
  ];

  test("stand over all counties, with those that are left out, and for each county below", () => {
    const sheet = overview(...counties);
    const [, ...city] = below(sheet, "二、全市核算指标");
    expect(city.slice(-2)).toEqual([
      ["优先监管地块管控数", 1, "丙县"],
      ["优先监管地块管控率", 0.5, "丙县"],
    ]);
    const own = below(sheet, "三、各地核算指标").slice(1, -1);
    expect(own.map((row) => [row[0], ...row.slice(-2)])).toEqual([
      ["甲县", 1, 1],
      ["乙县", 0, 0],
      ["丙县", "—", "—"],
    ]);
    const [shown] = reportRows(sheet).filter(([first]) => first!.value === "优先监管地块管控数");
    expect(shown![1]!.style).toBe("wholeNumber");
  });

  test("a county with two lists has one line of figures", () => {
    const twice = {
      ...county("甲县", { ...counties[0]!.ledger, title: "另一份" }),
      file: "二.xlsx",
    };
    const own = below(overview(counties[0]!, twice), "三、各地核算指标").slice(1, -1);
    expect(own.map(([name]) => name)).toEqual(["甲县"]);
  });

  test("as many as eight counties that are left out are named", () => {
    const eight = Array.from({ length: 8 }, (_, at) =>
      county(`第${at + 1}县`, figures({ plots: [] }))
    );
    const [, , , , , last] = below(overview(...eight), "二、全市核算指标");
    expect(last![2]).toBe("第1县、第2县、第3县、第4县、第5县、第6县、第7县、第8县");
  });

  test("every line of the tables is as wide as the page", () => {
    const sheet = overview(...counties);
    const widths = new Map<number, number>();
    for (const { row, cells } of sheet.blocks)
      widths.set(row, (widths.get(row) ?? 0) + cells.at(0)!.length);
    expect(new Set(widths.values())).toEqual(new Set([sheet.columns.length]));
  });
});

test("a city's counties stand on one page, more than twenty on several", () => {
  const print = (count: number) =>
    overview(...Array.from({ length: count }, (_, at) => county(`第${at}县`))).print;
  expect(print(20)).toMatchObject({ fitWidth: 1, fitHeight: 1 });
  expect(print(21)).not.toHaveProperty("fitHeight");
});
