import {
  countyFigures,
  createLedger,
  defaultSettings,
  farmlandRates,
  figureIds,
  type FarmlandFigures,
  type RateFigures,
} from "../../src/ledger";
import { sampleList } from "../support/sample-list";

const { figures: empty } = createLedger(sampleList, "清单.docx", []);
const rates = (figures: Partial<RateFigures>, settings = defaultSettings) =>
  countyFigures({ ...empty, ...figures }, settings);

test("nothing typed in gives no rate, of any kind", () => {
  expect(rates({})).toEqual(Object.fromEntries(figureIds.map((id) => [id, null])));
});

const township = (parts: Partial<FarmlandFigures>): FarmlandFigures => ({
  township: "",
  safeUseArea: null,
  strictControlArea: null,
  priorityProtected: null,
  safelyUsed: null,
  strictlyControlled: null,
  ...parts,
});

describe("farmland", () => {
  const farmland = [
    township({ township: "甲", safeUseArea: 90, safelyUsed: 80, priorityProtected: 100 }),
    township({ township: "乙", strictControlArea: 10 }),
    township({ township: "丙", priorityProtected: 50 }),
  ];
  const trial = { ...defaultSettings, farmlandMethod: "trial" as const };

  test("protected land counts by the trial method alone, a township without a result as nothing", () => {
    expect(rates({ farmland }).farmlandSafeUse).toBeCloseTo(80 / 100, 12);
    expect(rates({ farmland }, trial).farmlandSafeUse).toBeCloseTo(230 / 250, 12);
  });

  test("a township has a rate of its own where it has land that counts", () => {
    expect(farmlandRates(farmland, "standard")).toEqual([80 / 90, 0, null]);
    expect(farmlandRates(farmland, "trial")).toEqual([180 / 190, 0, 1]);
  });

  test("without a result, or without land, there is no rate", () => {
    const noResult = farmland.map((row) => ({ ...row, safelyUsed: null }));
    expect(rates({ farmland: noResult }).farmlandSafeUse).toBeNull();
    expect(rates({ farmland: [township({ safelyUsed: 0 })] }).farmlandSafeUse).toBeNull();
  });

  test("a measure in a township that is not listed withholds the rate", () => {
    const measure = {
      landClass: "safeUse",
      measure: "品种替代",
      area: 1,
      compliant: true,
    } as const;
    const rate = (name: string) =>
      rates({ farmland, farmlandMeasures: [{ ...measure, township: name }] }).farmlandSafeUse;
    expect(rate("甲")).not.toBeNull();
    expect(rate("甲乡")).toBeNull();
  });
});

test("a plot without its violating area withholds the rate of land, and no land has none", () => {
  const plot = (name: string, area: number, violatingArea: number | null) => ({
    name,
    area,
    violatingArea,
    rectified: null,
  });
  const rate = (...construction: RateFigures["construction"]) =>
    rates({ construction }).landSafeUse;
  expect(rate(plot("甲", 10, 1), plot("乙", 90, null))).toBeNull();
  expect(rate(plot("甲", 0, 0))).toBeNull();
});

test("land and emissions are the ratios of their sums", () => {
  const construction = [
    { name: "甲", area: 200, violatingArea: 0, rectified: null },
    { name: "乙", area: 100, violatingArea: 15, rectified: true },
  ];
  const emissions = [
    { enterprise: "甲", base: 100, current: 90 },
    { enterprise: "乙", base: 60, current: 54 },
    { enterprise: "丙", base: 0, current: 6.4 },
  ];
  const { landSafeUse, emissionReduction } = rates({ construction, emissions });
  expect(landSafeUse).toBeCloseTo(0.95, 12);
  expect(emissionReduction).toBeCloseTo(0.06, 12);
});

test("by projects only the bases count, and more cut than was emitted gives none", () => {
  const byProjects = { ...defaultSettings, emissionMethod: "projects" as const };
  const emissions = [{ enterprise: "甲", base: 100, current: null }];
  const projects = (cut: number) => [{ name: "一", cut, added: 2 }];
  expect(rates({ emissions }, byProjects).emissionReduction).toBeNull();
  expect(rates({ emissions, projects: projects(8) }, byProjects).emissionReduction).toBeCloseTo(
    0.06,
    12
  );
  expect(rates({ emissions, projects: projects(103) }, byProjects).emissionReduction).toBeNull();
  expect(rates({ emissions, projects: projects(102) }, byProjects).emissionReduction).toBe(1);
  const withoutBase = [{ enterprise: "甲", base: 0, current: null }];
  expect(
    rates({ emissions: withoutBase, projects: projects(1) }, byProjects).emissionReduction
  ).toBeNull();
  const twice = [...emissions, { enterprise: "甲", base: 50, current: null }];
  expect(
    rates({ emissions: twice, projects: projects(8) }, byProjects).emissionReduction
  ).toBeNull();
});

test("plots count by their names or answers", () => {
  const plots = [
    { name: "甲", controlled: true },
    { name: "乙", controlled: null },
    { name: "", controlled: false },
    { name: "", controlled: null },
  ];
  const { plotsControlled, plotControlRate } = rates({ plots });
  expect(plotsControlled).toBe(1);
  expect(plotControlRate).toBeCloseTo(1 / 3, 12);
});

test("a plot that is listed twice withholds both figures of plots", () => {
  const plots = ["甲", "乙", "甲"].map((name) => ({ name, controlled: true }));
  expect(rates({ plots })).toMatchObject({ plotsControlled: null, plotControlRate: null });
});
