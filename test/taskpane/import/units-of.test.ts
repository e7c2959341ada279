import { unitsOf } from "../../../src/taskpane/import/units-of";
import { sampleList, task, units } from "../../support/sample-list";

test("units by how much they lead, then support", () => {
  const shares = unitsOf(sampleList);
  expect(shares[0]).toEqual({
    unit: "柳城生态环境局",
    roles: { lead: 3, support: 0, responsible: 0 },
  });
  expect(shares.at(-1)).toEqual({
    unit: "各乡镇人民政府",
    roles: { lead: 0, support: 0, responsible: 6 },
  });
});

test("a unit that a task names twice counts once", () => {
  const lead = units("县发展和改革局", "县发展和改革局");
  expect(unitsOf({ ...sampleList, tasks: [task("1", { lead, responsible: [] })] })).toEqual([
    { unit: "县发展和改革局", roles: { lead: 1, support: 0, responsible: 0 } },
  ]);
});
