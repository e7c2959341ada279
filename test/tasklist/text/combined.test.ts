import { combined } from "../../../src/tasklist/text/combined";

test("every way to put words together, in the order of the lists", () => {
  expect(combined(["", "整改"], ["牵头", "配合"], ["单位"])).toEqual([
    "牵头单位",
    "配合单位",
    "整改牵头单位",
    "整改配合单位",
  ]);
});
