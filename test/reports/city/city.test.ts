import fc from "fast-check";
import { writeWorkbook } from "../../../src/hosts/file";
import { countyFigures, defaultSettings, type Ledger, type RateFigures } from "../../../src/ledger";
import {
  cityFigures,
  collectCounties,
  planCity,
  type Collection,
  type HandedIn,
} from "../../../src/reports";
import { expectValidWorkbook } from "../../support/ooxml-validator";
import { asOf, base, collected, county } from "./counties";

function texts(collection: Collection, sheet: string): unknown[] {
  const { blocks } = planCity(collection).sheets.find(({ name }) => name === sheet)!;
  return blocks.flatMap(({ cells }) => [...cells].flat().map(({ value }) => value));
}

function farmland(rows: readonly (readonly [total: number, used: number])[]): Partial<Ledger> {
  return {
    figures: {
      ...base.figures,
      farmland: rows.map(([total, used], index) => ({
        township: `镇${index}`,
        safeUseArea: total,
        strictControlArea: 0,
        safelyUsed: used,
        strictlyControlled: 0,
        priorityProtected: null,
      })),
    },
  };
}

describe("the city's rates", () => {
  const township = fc
    .tuple(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([total, share]) => [total, Math.floor(total * share)] as const);
  const counties = fc.array(fc.array(township, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });

  test("are the ratio of the sums over all townships, never the mean of the counties' rates", () => {
    fc.assert(
      fc.property(counties, (areas) => {
        const handedIn = areas.map((rows, index) => county(`第${index}县`, farmland(rows)));
        const [rate] = cityFigures(collectCounties(handedIn, [], asOf).counties);
        const sum = (at: 0 | 1) => areas.flat().reduce((total, row) => total + row[at], 0);
        expect(rate!.id).toBe("farmlandSafeUse");
        expect(rate!.value).toBeCloseTo(sum(1) / sum(0), 12);
        expect(rate!.leftOut).toEqual([]);
        expect(rate!.byCounty).toEqual(
          handedIn.map(
            ({ ledger }) => countyFigures(ledger.figures, defaultSettings).farmlandSafeUse
          )
        );
      })
    );
  });

  test("leave out a county whose own rate is withheld, and name it", () => {
    const handedIn = [
      county("甲县", farmland([[100, 90]])),
      county("乙县", farmland([[100, 101]])),
      county("丙县"),
    ];
    const [rate] = cityFigures(collectCounties(handedIn, [], asOf).counties);
    expect(rate).toMatchObject({ value: 0.9, byCounty: [0.9, null, null] });
    expect(rate!.leftOut).toEqual(["乙县", "丙县"]);
  });

  test("tell places of the same name in two counties apart, whatever the files are called", () => {
    const named = (name: string, used: number) => ({
      ...county(name, farmland([[100, used]])),
      file: "台账.xlsx",
    });
    const [rate] = cityFigures(
      collectCounties([named("甲县", 90), named("乙县", 50)], [], asOf).counties
    );
    expect(rate).toMatchObject({ value: 0.7, leftOut: [] });
  });

  test.each<[string, Partial<RateFigures>]>([
    [
      "farmlandSafeUse",
      {
        farmland: ["", ""].map((township) => ({
          township,
          safeUseArea: 50,
          strictControlArea: null,
          safelyUsed: 25,
          strictlyControlled: null,
          priorityProtected: null,
        })),
      },
    ],
    [
      "farmlandSafeUse",
      {
        farmland: [
          {
            township: "城关镇",
            safeUseArea: 100,
            strictControlArea: null,
            safelyUsed: null,
            strictlyControlled: 0,
            priorityProtected: null,
          },
        ],
        farmlandMeasures: [
          {
            township: "城关镇",
            landClass: "safeUse",
            measure: "品种替代",
            area: 50,
            compliant: true,
          },
        ],
      },
    ],
    [
      "landSafeUse",
      { construction: [{ name: "一号", area: 10, violatingArea: 5, rectified: null }] },
    ],
    ["emissionReduction", { emissions: [{ enterprise: "有色公司", base: 10, current: 5 }] }],
    [
      "plotControlRate",
      {
        plots: [
          { name: "一号", controlled: true },
          { name: "", controlled: false },
        ],
      },
    ],
  ])("%s counts rows of the same name, or of none, in two counties", (id, figures) => {
    const parts = { figures: { ...base.figures, ...figures } };
    const rates = cityFigures(collected(county("甲县", parts), county("乙县", parts)).counties);
    expect(rates.find((rate) => rate.id === id)).toMatchObject({ value: 0.5, leftOut: [] });
  });

  test("count projects of the same name in two counties", () => {
    const parts = {
      settings: { ...base.settings, emissionMethod: "projects" as const },
      figures: {
        ...base.figures,
        emissions: [{ enterprise: "有色公司", base: 10, current: null }],
        projects: [{ name: "治理工程", cut: 5, added: null }],
      },
    };
    const rates = cityFigures(collected(county("甲县", parts), county("乙县", parts)).counties);
    expect(rates.find(({ id }) => id === "emissionReduction")!.value).toBe(0.5);
  });

  test("count a county's land once where it handed in two lists, and say so", () => {
    const areas = farmland([[100, 90]]);
    const collection = collectCounties(
      [
        county("甲县", areas),
        { ...county("甲县", { ...areas, title: "另一份清单" }), file: "甲县二.xlsx" },
        county("乙县", farmland([[100, 50]])),
      ],
      [],
      asOf
    );
    const [rate] = cityFigures(collection.counties);
    expect(rate).toMatchObject({ value: 0.7, byCounty: [0.9, 0.5] });
    expect(collection.notes).toContainEqual(
      expect.objectContaining({ file: "甲县二.xlsx", kind: "severalLists" })
    );
  });

  test("use one method for all where the counties' own differ", () => {
    const trial = { settings: { ...base.settings, farmlandMethod: "trial" as const } };
    const rows = farmland([[100, 50]]);
    const withProtected = {
      figures: {
        ...rows.figures!,
        farmland: rows.figures!.farmland.map((row) => ({ ...row, priorityProtected: 100 })),
      },
    };
    const rateOf = (...handedIn: HandedIn[]) =>
      cityFigures(collectCounties(handedIn, [], asOf).counties)[0]!.value;
    expect(rateOf(county("甲县", { ...withProtected, ...trial }))).toBe(0.75);
    const differing = [county("甲县", { ...withProtected, ...trial }), county("乙县", rows)];
    expect(rateOf(...differing)).toBe(0.5);
    expect(cityFigures(collected(...differing).counties)[0]!.byCounty).toEqual([0.5, 0.5]);
  });
});

test("the workbook names no county as its own, and the day that it holds for", () => {
  expect(planCity(collected(county("甲县"), county("乙县"))).properties).toMatchObject({
    title: "土壤污染防治重点工作汇总",
    author: "净土台账",
    keywords: "",
    comments: "统计截止2026年1月15日",
  });
});

describe("the workbook", () => {
  const overdue = collectCounties([county("甲县"), county("乙县", { tasks: [] })], [], asOf);

  test("is valid, and holds values only", async () => {
    await expectValidWorkbook(await writeWorkbook(planCity(overdue)));
    for (const { blocks } of planCity(overdue).sheets)
      for (const { cells } of blocks)
        for (const cell of [...cells].flat()) expect(cell.formula).toBeUndefined();
  });

  test("names the county of every task, the worst county first, and adds them up", () => {
    const tasks = texts(overdue, "任务汇总");
    expect(tasks.filter((value) => value === "甲县")).toHaveLength(base.tasks.length);
    const overview = texts(overdue, "汇总总览");
    const rowOf = (name: string) =>
      overview.slice(overview.indexOf(name), overview.indexOf(name) + 3);
    expect(overview.indexOf("甲县")).toBeLessThan(overview.indexOf("乙县"));
    expect(rowOf("合计").slice(1)).toEqual(rowOf("甲县").slice(1));
    const places = ["甲县", "乙县", "合计"].map((name) => overview[overview.indexOf(name) - 1]);
    expect(places).toEqual(["1", "2", null]);
  });
});

test("many counties without a rate are counted, and the first of them named", () => {
  const many = Array.from({ length: 30 }, (_, index) => county(`第${index + 1}县`));
  const overview = texts(collectCounties(many, [], asOf), "汇总总览").map(String);
  expect(overview).toContain(
    "第1县、第2县、第3县、第4县、第5县、第6县、第7县、第8县等30个地区（见下表中的“—”）"
  );
});
