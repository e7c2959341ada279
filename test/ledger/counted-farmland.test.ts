import type { FarmlandMeasureFigures } from "../../src/ledger";
import { countedFarmland } from "../../src/ledger/counted-farmland";

const township = (name: string, safelyUsed: number | null = null) => ({
  township: name,
  safeUseArea: 10,
  strictControlArea: 10,
  safelyUsed,
  strictlyControlled: null,
  priorityProtected: null,
});

const measure = (
  name: string,
  landClass: FarmlandMeasureFigures["landClass"],
  area: number | null,
  compliant: boolean | null = true
) => ({ township: name, landClass, measure: "品种替代", area, compliant });

test("compliant measures count where no area was typed in", () => {
  const counted = countedFarmland({
    farmland: [township("A镇"), township("乙镇", 3), township("丙镇"), township("")],
    farmlandMeasures: [
      measure("a镇", "safeUse", 4),
      measure("A镇", "safeUse", 2.5),
      measure("A镇", "strictControl", 1),
      measure("A镇", "safeUse", 9, false),
      measure("A镇", "safeUse", 9, null),
      measure("A镇", "safeUse", null),
      measure("A镇", null, 9),
      measure("", "safeUse", 9),
      measure("乙镇", "safeUse", 8),
    ],
  });
  expect(
    counted.map(({ safelyUsed, strictlyControlled }) => [safelyUsed, strictlyControlled])
  ).toEqual([
    [6.5, 1],
    [3, null],
    [null, null],
    [null, null],
  ]);
});
