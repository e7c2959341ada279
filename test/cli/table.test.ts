import { displayWidth, tableLines } from "../../src/cli/table";

test("Chinese characters and full-width forms are two columns wide", () => {
  expect(displayWidth("县农业农村局")).toBe(12);
  expect(displayWidth("A1（甲）")).toBe(8);
  expect(displayWidth("𠀀")).toBe(2);
});

test("columns line up, names to the left and numbers to the right", () => {
  const lines = tableLines(
    ["牵头单位", "逾期"],
    [
      ["县水利局等3家", 12],
      ["A局", 3],
    ]
  );
  expect(lines).toEqual(["牵头单位       逾期", "县水利局等3家    12", "A局               3"]);
  expect(new Set(lines.map(displayWidth)).size).toBe(1);
});

test("a table without rows is its head", () => {
  expect(tableLines(["牵头单位", "逾期"], [])).toEqual(["牵头单位  逾期"]);
});
