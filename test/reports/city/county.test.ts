import type { Ledger } from "../../../src/ledger";
import { collectCounties, type HandedIn } from "../../../src/reports";
import { reportValues } from "../../support/report-rows";
import { asOf, base, citySheet, collected, county } from "./counties";

describe("what is handed in", () => {
  test("counts once for each place and list: the one with more reported", () => {
    const [first, ...others] = base.tasks;
    const reported = [{ ...first!, entry: { ...first!.entry, progress: 0.5 } }, ...others];
    const collection = collectCounties(
      [
        county("甲县"),
        { file: "甲县（新）.xlsx", ledger: { ...base, region: "甲县", tasks: reported } },
        county("乙县"),
      ],
      [],
      asOf
    );
    expect(collection.counties.map(({ file }) => file)).toEqual(["甲县（新）.xlsx", "乙县.xlsx"]);
    expect(collection.notes.filter(({ kind }) => kind === "duplicate")).toEqual([
      expect.objectContaining({
        file: "甲县.xlsx",
        text: "与“甲县（新）.xlsx”是同一地区的同一清单，只计后者",
      }),
    ]);
  });

  test("is told of where it has no place, another year or could not be read", () => {
    const collection = collectCounties(
      [county("甲县"), county("乙县"), county(null, { year: 2024 })],
      [{ file: "坏.xlsx", reason: "文件已损坏" }],
      asOf
    );
    expect(collection.notes.map(({ file, kind }) => [file, kind])).toEqual([
      ["甲县.xlsx", "counted"],
      ["乙县.xlsx", "counted"],
      ["无名.xlsx", "counted"],
      ["无名.xlsx", "unnamed"],
      ["无名.xlsx", "otherYear"],
      ["坏.xlsx", "unreadable"],
    ]);
    expect(reportValues(citySheet(collection, "汇总说明")).flat()).toContain("文件已损坏");
  });
});

describe("what is handed in twice", () => {
  const [first, ...others] = base.tasks;
  const kept = (...handedIn: HandedIn[]) => collected(...handedIn).counties.map(({ file }) => file);
  const copy = (file: string, parts: Partial<Ledger> = {}) => ({ ...county("甲县", parts), file });

  test("counts a situation in words as reported, and of equals the first", () => {
    const words = [{ ...first!, entry: { ...first!.entry, situation: "已部署" } }, ...others];
    expect(kept(copy("旧.xlsx"), copy("新.xlsx", { tasks: words }))).toEqual(["新.xlsx"]);
    expect(kept(copy("旧.xlsx"), copy("新.xlsx"))).toEqual(["旧.xlsx"]);
  });

  test("is told apart by its file where it names no place, which the file's name stands for", () => {
    const nowhere = (file: string) => ({ ...county(null), file });
    const { counties, notes } = collected(nowhere("甲县.XLSX"), nowhere("乙县.xlsx"));
    expect(counties.map(({ name }) => name)).toEqual(["甲县", "乙县"]);
    expect(notes.filter(({ kind }) => kind === "duplicate")).toEqual([]);
  });

  test("and what could not be read, or is of another year, is told as not counted or to check", () => {
    const handedIn = [
      copy("旧.xlsx"),
      copy("新.xlsx"),
      county("乙县"),
      county("丙县", { year: null }),
    ];
    const told = collectCounties(handedIn, [{ file: "坏.xlsx", reason: "已损坏" }], asOf);
    const rows = reportValues(citySheet(told, "汇总说明")).slice(1);
    expect(rows).toContainEqual(["新.xlsx", "重复，未计入", expect.stringContaining("旧.xlsx")]);
    expect(rows).toContainEqual(["丙县.xlsx", "请核对", "清单年度为未注明，多数为2025年，仍计入"]);
    expect(rows).toContainEqual(["坏.xlsx", "无法读取，未计入", "已损坏"]);
  });

  test("without any ledger is refused, for the reason of the first", () => {
    const unreadable = [
      { file: "坏.xlsx", reason: "已损坏" },
      { file: "锁.xlsx", reason: "有密码" },
    ];
    expect(() => collectCounties([], unreadable, asOf)).toThrow(
      expect.objectContaining({ code: "noLedgers", parameters: { reason: "已损坏" } })
    );
  });
});

describe("the city's year", () => {
  const otherYears = (...years: (number | null)[]) =>
    collectCounties(
      years.map((year, index) => county(`第${index}县`, { year })),
      [],
      asOf
    )
      .notes.filter(({ kind }) => kind === "otherYear")
      .map(({ file }) => file);

  test("is the one that most lists are for, and of two the later", () => {
    expect(otherYears(2024, 2024, 2025)).toEqual(["第2县.xlsx"]);
    expect(otherYears(2025, 2024)).toEqual(["第1县.xlsx"]);
    expect(otherYears(2024, 2025)).toEqual(["第0县.xlsx"]);
    expect(otherYears(null, 2025)).toEqual(["第0县.xlsx"]);
    expect(otherYears(2025, 2025)).toEqual([]);
  });
});
