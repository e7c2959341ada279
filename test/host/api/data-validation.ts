import { hostErrors } from "../protocol/host-error";
import { overlap, type Area } from "../model/areas";
import type { ValidationData } from "../model/data";
import type { WorkbookStore } from "../model/store";
import { define, SettingsObject } from "./settings";

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const sameArea = (one: Area, other: Area) => same(one, other);

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidation, of a range or, where it is the
 * same for all, of several: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
 */
export class DataValidation extends SettingsObject {
  readonly className = "DataValidation";

  constructor(store: WorkbookStore, sheetId: string, areas: readonly Area[]) {
    const sheet = store.sheetById(sheetId);
    const find = (area: Area) => sheet.validations.find((one) => sameArea(one.area, area));
    const own = (area: Area) => {
      const found = find(area);
      if (found) return found;
      const added: ValidationData = { area, settings: {} };
      const others = sheet.validations.filter((one) => !overlap(one.area, area));
      sheet.validations = [...others, added];
      return added;
    };
    super({
      get: (key) => {
        const [first, ...others] = areas.map((area) => find(area)?.settings[key]);
        return others.every((one) => same(one, first)) ? first : null;
      },
      set: (key, value) => {
        store.mayWrite(sheet);
        for (const area of areas) own(area).settings[key] = value;
        if (key === "rule") checkFormulas(store, value);
      },
    });
  }
}

/**
 * A list of items has at most 255 characters, https://learn.microsoft.com/office/vba/api/excel.validation.add;
 * formulas must be ones that Excel takes.
 */
function checkFormulas(store: WorkbookStore, value: unknown): void {
  if (typeof value === "string" && value.startsWith("=")) store.checkedFormula(value);
  else if (typeof value === "string" && value.length > 255)
    throw hostErrors.invalidArgument("The list is longer than 255 characters.");
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) checkFormulas(store, inner);
}

const limited = (limits: Readonly<Record<string, number>>) => (value: unknown) => {
  for (const [key, limit] of Object.entries(limits))
    if (String((value as Record<string, unknown>)[key] ?? "").length > limit)
      throw hostErrors.invalidArgument(`${key} is longer than ${limit} characters`);
  return value;
};

/** https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/0114969a-4859-443e-ae3e-0c1fdebfcc64 */
define(DataValidation, "", {
  rule: (value) => value,
  ignoreBlanks: Boolean,
  errorAlert: limited({ title: 32, message: 224 }),
  prompt: limited({ title: 32, message: 255 }),
});
