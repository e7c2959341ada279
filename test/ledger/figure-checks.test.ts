import type { FarmlandFigures, FarmlandMeasureFigures } from "../../src/ledger";
import {
  checkConstruction,
  checkEmission,
  checkFarmland,
  checkFarmlandMeasures,
  checkPlots,
  checkProjects,
} from "../../src/ledger/figure-checks";

const township = (name: string, parts: Partial<FarmlandFigures> = {}): FarmlandFigures => ({
  township: name,
  safeUseArea: 10,
  strictControlArea: 5,
  safelyUsed: 9,
  strictlyControlled: 5,
  priorityProtected: null,
  ...parts,
});

test("townships", () => {
  const nothing = {
    safeUseArea: null,
    strictControlArea: null,
    safelyUsed: null,
    strictlyControlled: null,
  };
  expect(
    checkFarmland([
      township("甲"),
      township("乙", nothing),
      township("丙", { safelyUsed: null, strictlyControlled: null }),
      township("丁", { safelyUsed: 0, strictlyControlled: null }),
      township("戊", { priorityProtected: -1 }),
      township("己", { safelyUsed: 10.5 }),
      township("庚", { strictlyControlled: 5.5 }),
      township("a"),
      township("A"),
    ])
  ).toEqual([
    "fine",
    "fine",
    "missing",
    "fine",
    "negative",
    "partAboveWhole",
    "partAboveWhole",
    "duplicate",
    "duplicate",
  ]);
});

test("measures, whose township may take one in several places", () => {
  const measure = (parts: Partial<FarmlandMeasureFigures> = {}): FarmlandMeasureFigures => ({
    township: "甲",
    landClass: "safeUse",
    measure: "品种替代",
    area: 0.5,
    compliant: true,
    ...parts,
  });
  const blank = { township: "", landClass: null, measure: "", area: null, compliant: null };
  expect(
    checkFarmlandMeasures(
      [
        measure(),
        measure(),
        measure(blank),
        measure({ ...blank, measure: "品种替代" }),
        measure({ area: null }),
        measure({ compliant: null }),
        measure({ area: 0, compliant: false }),
        measure({ area: -0.5 }),
        measure({ township: "乙" }),
      ],
      [township("甲")]
    )
  ).toEqual([
    "fine",
    "fine",
    "fine",
    "missing",
    "missing",
    "missing",
    "fine",
    "negative",
    "unknownTownship",
  ]);
});

test("construction land, emissions, projects and plots", () => {
  expect(
    checkConstruction([
      { name: "甲", area: 10, violatingArea: 0.5, rectified: null },
      { name: "乙", area: 10, violatingArea: null, rectified: null },
      { name: "丙", area: 10, violatingArea: 11, rectified: true },
    ])
  ).toEqual(["fine", "missing", "partAboveWhole"]);
  expect(
    checkEmission([
      { enterprise: "甲", base: 10, current: 12 },
      { enterprise: "乙", base: 10, current: null },
      { enterprise: "丙", base: -1, current: 0 },
      { enterprise: "丁", base: 10, current: -1 },
    ])
  ).toEqual(["fine", "missing", "negative", "negative"]);
  expect(
    checkProjects([
      { name: "甲", cut: 1, added: null },
      { name: "乙", cut: null, added: -1 },
      { name: "", cut: 2, added: 3 },
      { name: "", cut: 2, added: 3 },
    ])
  ).toEqual(["fine", "negative", "fine", "fine"]);
  expect(
    checkPlots([
      { name: "", controlled: null },
      { name: "甲", controlled: null },
      { name: "乙", controlled: false },
      { name: "丙", controlled: true },
      { name: "丙", controlled: true },
    ])
  ).toEqual(["fine", "missing", "fine", "duplicate", "duplicate"]);
});
