import fc from "fast-check";
import * as soil from "../../src/functions";
import { readCells, writeWorkbook } from "../../src/hosts/file";
import {
  createLedger,
  figureIds,
  type FarmlandFigures,
  type FarmlandMeasureFigures,
  type FigureId,
  type Ledger,
  type LedgerSettings,
  type RateFigures,
} from "../../src/ledger";
import { figureWords, planWorkbook, readLedger } from "../../src/workbook";
import { recalculate } from "../support/libreoffice";
import { expectValidWorkbook } from "../support/ooxml-validator";
import { sampleList } from "../support/sample-list";
import { compareFormulaCells } from "../support/workbook-cells";

/** 指标核算: its native formulas against `ledger/figures`, on thousands of rows. */

const asOf = "2025-10-31";
const base = createLedger(sampleList, "sample.docx", []);

const withFigures = (
  figures: Partial<RateFigures>,
  settings: Partial<LedgerSettings> = {}
): Ledger => ({
  ...base,
  settings: { ...base.settings, asOf, ...settings },
  figures: { ...base.figures, ...figures },
});

const area = fc.constantFrom(0.1, 0.2, 12.5, 93, 100, 1200.75);
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });

/** Rows that are right, but for what `spoil` allows: a negative figure, a part above its whole. */
const townships = (count: number): fc.Arbitrary<FarmlandFigures[]> =>
  fc
    .array(
      fc.record({
        safe: area,
        strict: area,
        share: fc.constantFrom(0, 0.5, 0.93, 1),
        typed: fc.boolean(),
      }),
      {
        minLength: count,
        maxLength: count,
      }
    )
    .map((rows) =>
      rows.map(({ safe, strict, share, typed }, index) => ({
        township: `第${index + 1}乡`,
        safeUseArea: safe,
        strictControlArea: strict,
        priorityProtected: index % 3 === 0 ? 7.5 : null,
        safelyUsed: typed ? safe * share : null,
        strictlyControlled: typed ? strict : null,
      }))
    );

const measures = (count: number, villages: number): fc.Arbitrary<FarmlandMeasureFigures[]> =>
  fc.array(
    fc.record({
      township: fc.nat(villages - 1).map((index) => `第${index + 1}乡`),
      landClass: sometimes(fc.constantFrom("safeUse" as const, "strictControl" as const)),
      measure: fc.constantFrom("品种替代", "水肥调控"),
      area: sometimes(fc.constantFrom(0.001, 0.002)),
      compliant: sometimes(fc.boolean()),
    }),
    { minLength: count, maxLength: count }
  );

const enterprises = (count: number) =>
  fc.array(fc.tuple(area, area), { minLength: count, maxLength: count }).map((rows) =>
    rows.map(([before, now], index) => ({
      enterprise: `企业${index + 1}`,
      base: before,
      current: now / 2,
    }))
  );

const projects = (count: number) =>
  fc
    .array(fc.tuple(sometimes(area), sometimes(area)), { minLength: count, maxLength: count })
    .map((rows) => rows.map(([cut, added], index) => ({ name: `工程${index + 1}`, cut, added })));

const plots = (count: number) =>
  fc
    .array(sometimes(fc.boolean()), { minLength: count, maxLength: count })
    .map((answers) =>
      answers.map((controlled, index) => ({ name: `地块${index + 1}`, controlled }))
    );

/** What makes one row impossible, each in its own table. */
const spoiled: readonly Partial<RateFigures>[] = [
  { farmland: [row("甲", 10, 11), row("乙", 10, 5)] },
  { farmland: [row("甲", 10, 5), row("甲", 10, 5)] },
  { farmland: [row("甲", -1, null)] },
  {
    farmland: [row("甲", 10, null)],
    farmlandMeasures: [measure("甲", 6), measure("甲", 5)],
  },
  { farmland: [row("甲", 10, 5)], farmlandMeasures: [measure("丙", 1)] },
  { farmland: [row("甲", 10, 5)], farmlandMeasures: [measure("甲", -1)] },
  { farmland: [row("a", 10, 5), row("A", 10, 5)] },
  { emissions: [emission("甲", 100), emission("甲", 50)] },
  { plots: [plot("甲"), plot("甲"), plot(">1")] },
];

function row(township: string, safeUseArea: number, safelyUsed: number | null): FarmlandFigures {
  return {
    township,
    safeUseArea,
    safelyUsed,
    strictControlArea: null,
    strictlyControlled: null,
    priorityProtected: null,
  };
}

function measure(township: string, size: number): FarmlandMeasureFigures {
  return { township, landClass: "safeUse", measure: "品种替代", area: size, compliant: true };
}

function emission(enterprise: string, before: number) {
  return { enterprise, base: before, current: before * 0.9 };
}

function plot(name: string) {
  return { name, controlled: true };
}

const constructions = (count: number) =>
  fc
    .array(fc.tuple(area, fc.constantFrom(0, 0, 0.01, 0.05)), {
      minLength: count,
      maxLength: count,
    })
    .map((rows) =>
      rows.map(([total, share], index) => ({
        name: `用地${index + 1}`,
        area: total,
        violatingArea: total * share,
        rectified: true,
      }))
    );

const only = <T>(arbitrary: fc.Arbitrary<T>): T =>
  fc.sample(arbitrary, { numRuns: 1, seed: 20251031 })[0]!;

function ledgers(): Ledger[] {
  const many: RateFigures = {
    farmland: only(townships(900)),
    farmlandMeasures: only(measures(900, 900)),
    construction: only(constructions(300)),
    emissions: only(enterprises(600)),
    projects: only(projects(400)),
    plots: only(plots(300)),
  };
  return [
    withFigures(many),
    withFigures(many, { farmlandMethod: "trial", emissionMethod: "projects" }),
    ...spoiled.map((figures) => withFigures(figures)),
  ];
}

const planned = (ledger: Ledger) => planWorkbook(ledger, asOf);

const figuresOf = (ledger: Ledger) =>
  Object.fromEntries(
    planned(ledger)
      .sheets.find(({ name }) => name === "指标核算")!
      .blocks.flatMap(({ cells }) => [...cells])
      .filter(([name]) => Object.values(figureWords).includes(String(name?.value)))
      .map(([name, value]) => [name!.value, value!.value])
  );

test("after recalculation every formula gives what the ledger computes", async () => {
  for (const ledger of ledgers().slice(0, 2))
    for (const rate of Object.values(figuresOf(ledger))) expect(rate).toEqual(expect.any(Number));
  const written = await Promise.all(ledgers().map((ledger) => writeWorkbook(planned(ledger))));
  const recalculated = await recalculate(written);
  for (const [index, bytes] of written.entries())
    expect(await compareFormulaCells(bytes, recalculated[index]!)).toEqual([]);
}, 300_000);

const sets = (count: number): RateFigures[] =>
  fc.sample(
    fc.record({
      farmland: townships(150),
      farmlandMeasures: measures(150, 150),
      construction: constructions(60),
      emissions: enterprises(100),
      projects: projects(60),
      plots: plots(50),
    }),
    { numRuns: count, seed: 20251031 }
  );

test("the custom functions over the sheet's columns give what its formulas give", async () => {
  const ledgers = sets(8).flatMap((figures) => [
    withFigures(figures),
    withFigures(figures, { farmlandMethod: "trial", emissionMethod: "projects" }),
  ]);
  const written = await Promise.all(ledgers.map((ledger) => writeWorkbook(planned(ledger))));
  for (const [index, bytes] of (await recalculate(written)).entries()) {
    const { tables } = (await readCells(bytes))!;
    const columns = (name: string, ...wanted: string[]): unknown[][] => {
      const { columns: known, rows } = tables.get(name)!;
      return rows.map((row) => wanted.map((column) => row[known.indexOf(column)] ?? null));
    };
    const figures = Object.fromEntries(columns("Figures", "指标", "数值")) as Record<
      string,
      number
    >;
    const { farmlandMethod, emissionMethod } = ledgers[index]!.settings;
    const emissionBase = columns("Emissions", "2020年基数");
    const controlled = columns("Plots", "已落实管控").filter(([answer]) => answer === "是");
    const expected: Readonly<Record<FigureId, number>> = {
      farmlandSafeUse: soil.safeUseRate(
        columns("Farmland", "安全利用类面积", "严格管控类面积"),
        columns("Farmland", "计入安全利用"),
        columns("Farmland", "计入严格管控"),
        farmlandMethod === "trial" ? columns("Farmland", "优先保护类面积") : undefined
      ),
      landSafeUse: soil.landUseRate(
        columns("Construction", "地块面积"),
        columns("Construction", "违规开发利用面积")
      ),
      emissionReduction:
        emissionMethod === "projects"
          ? soil.projectReductionRate(
              emissionBase,
              columns("Projects", "工程减排量"),
              columns("Projects", "新增排放量")
            )
          : soil.reductionRate(emissionBase, columns("Emissions", "当前排放量")),
      plotsControlled: controlled.length,
      plotControlRate: soil.controlRate(
        [[controlled.length]],
        [[columns("Plots", "地块名称").filter(([name]) => name).length]]
      ),
    };
    for (const id of figureIds)
      expect([id, figures[figureWords[id]]]).toEqual([id, expect.closeTo(expected[id], 12)]);
  }
}, 300_000);

test("areas by measure count where a township typed no area of its own", () => {
  const figures = {
    farmland: [row("甲", 10, null), row("乙", 10, 10)],
    farmlandMeasures: [measure("甲", 8.6), measure("乙", 1)],
  };
  expect(figuresOf(withFigures(figures))["受污染耕地安全利用率"]).toBeCloseTo(0.93, 12);
});

test("the reduction is computed by projects when that method is picked", () => {
  const figures = {
    emissions: [emission("甲", 100)],
    projects: [
      { name: "一", cut: 9, added: null },
      { name: "二", cut: 1, added: 4 },
    ],
  };
  expect(figuresOf(withFigures(figures))["重点重金属减排比例"]).toBeCloseTo(0.1, 12);
  expect(
    figuresOf(withFigures(figures, { emissionMethod: "projects" }))["重点重金属减排比例"]
  ).toBeCloseTo(0.06, 12);
});

test.each(spoiled)("an impossible row withholds its rate: %j", (figures) => {
  const computed = planned(withFigures(figures))
    .sheets.find(({ name }) => name === "指标核算")!
    .blocks.flatMap(({ cells }) => [...cells].flat())
    .map(({ value }) => String(value));
  expect(computed.filter((word) => word.startsWith("有误")).length).toBeGreaterThan(0);
  if (figures.farmland) expect(figuresOf(withFigures(figures))["受污染耕地安全利用率"]).toBe("");
  if (figures.emissions) expect(figuresOf(withFigures(figures))["重点重金属减排比例"]).toBe("");
});

test("what was typed in comes back from the file", async () => {
  const ledger = withFigures(
    {
      farmlandMeasures: [
        measure("大埔镇", 3),
        { ...measure("", 1), landClass: null, compliant: null },
      ],
      projects: [{ name: "一", cut: 1.5, added: null }],
    },
    { emissionMethod: "projects" }
  );
  const bytes = await writeWorkbook(planned(ledger));
  const cells = await readCells(bytes);
  const { value } = readLedger(cells!);
  expect(value.figures.farmlandMeasures).toEqual(ledger.figures.farmlandMeasures);
  expect(value.figures.projects).toEqual(ledger.figures.projects);
  expect(value.settings.emissionMethod).toBe("projects");
  await expectValidWorkbook(bytes);
});
