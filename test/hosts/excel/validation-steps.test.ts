import type { DraftSheets } from "../../../src/hosts/excel/apply/steps";
import { validationSteps } from "../../../src/hosts/excel/apply/validation-steps";
import type { SheetPlan, ValidationPlan, ValidationRule } from "../../../src/workbook";

const on = (column: number, rule: ValidationRule, allowBlank = true): ValidationPlan => ({
  range: { row: 4, column, rowCount: 3, columnCount: 1 },
  rule,
  allowBlank,
  error: { style: "stop", title: "填写有误", message: "请核对" },
});
const yesOrNo: ValidationRule = { type: "list", items: ["是", "否"] };
const custom: ValidationRule = { type: "custom", formula: "ISNUMBER($B5)" };

/** What is set on which ranges. */
function validationsOf(...validations: ValidationPlan[]): Record<string, object> {
  const set: Record<string, object> = {};
  const ranges = (_: string, addresses: string) => ({ dataValidation: (set[addresses] = {}) });
  for (const { queue } of validationSteps(
    { name: "表", validations } as unknown as SheetPlan,
    String
  ))
    queue(null as unknown as Excel.Workbook, { ranges } as unknown as DraftSheets);
  return set;
}

test("ranges that take the same are told of it at once", () => {
  const set = validationsOf(on(0, yesOrNo), on(1, yesOrNo, false), on(3, yesOrNo));
  expect(Object.keys(set)).toEqual(["A5:A7,D5:D7", "B5:B7"]);
  expect(set["A5:A7,D5:D7"]).toMatchObject({ rule: { list: { source: "是,否" } } });
});

test("only what takes no blank cells says so", () => {
  const set = validationsOf(on(0, yesOrNo), on(1, yesOrNo, false));
  expect(set["A5:A7"]).not.toHaveProperty("ignoreBlanks");
  expect(set["B5:B7"]).toHaveProperty("ignoreBlanks", false);
});

test("a formula of its own stays with its range", () => {
  expect(Object.keys(validationsOf(on(0, custom), on(1, custom)))).toEqual(["A5:A7", "B5:B7"]);
});
