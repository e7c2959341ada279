import {
  countyFigures,
  createLedger,
  defaultSettings,
  figureIds,
  type RateFigures,
} from "../../src/ledger";
import { sampleList } from "../support/sample-list";

const { figures: empty } = createLedger(sampleList, "清单.docx", []);
const rates = (figures: Partial<RateFigures>, settings = defaultSettings) =>
  countyFigures({ ...empty, ...figures }, settings);

test("nothing typed in gives no rate, of any kind", () => {
  expect(rates({})).toEqual(Object.fromEntries(figureIds.map((id) => [id, null])));
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
