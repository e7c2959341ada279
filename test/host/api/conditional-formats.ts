import { hostErrors } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { Area } from "../model/areas";
import type { RuleData } from "../model/data";
import { tablesIn } from "../model/formulas";
import type { WorkbookStore } from "../model/store";
import { define, SettingsObject } from "./settings";

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection, of a range or of
 * several: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
 */
export class ConditionalFormatCollection extends HostObject {
  readonly className = "ConditionalFormatCollection";
  readonly #store: WorkbookStore;
  readonly #sheet: string;
  readonly #areas: readonly Area[];

  constructor(store: WorkbookStore, sheet: string, areas: readonly Area[]) {
    super();
    this.#store = store;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  add(type: string): ConditionalFormat {
    if (type !== "Custom")
      throw hostErrors.invalidArgument("the simulated Excel has custom rules only");
    const sheet = this.#store.sheetById(this.#sheet);
    return new ConditionalFormat(this.#store, this.#store.addRule(sheet, this.#areas, type));
  }
}

class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";
  static override readonly navigation = ["custom"];
  readonly #store: WorkbookStore;
  readonly #data: RuleData;

  constructor(store: WorkbookStore, data: RuleData) {
    super();
    this.#store = store;
    this.#data = data;
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.#store, this.#data);
  }
  get stopIfTrue(): boolean {
    return this.#data.stopIfTrue;
  }
  set stopIfTrue(stop: boolean) {
    this.#data.stopIfTrue = stop;
  }
}

class CustomConditionalFormat extends HostObject {
  readonly className = "CustomConditionalFormat";
  static override readonly navigation = ["format", "rule"];
  readonly #store: WorkbookStore;
  readonly #data: RuleData;

  constructor(store: WorkbookStore, data: RuleData) {
    super();
    this.#store = store;
    this.#data = data;
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#data);
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.#store, this.#data);
  }
}

class ConditionalFormatRule extends HostObject {
  readonly className = "ConditionalFormatRule";
  readonly #store: WorkbookStore;
  readonly #data: RuleData;

  constructor(store: WorkbookStore, data: RuleData) {
    super();
    this.#store = store;
    this.#data = data;
  }

  get formula(): string {
    return this.#data.formula;
  }
  /** Structured references are not allowed in rules. */
  set formula(formula: string) {
    if (!formula.startsWith("=") || tablesIn(formula).length > 0)
      throw hostErrors.invalidArgument(formula);
    this.#data.formula = this.#store.checkedFormula(formula);
  }
}

class ConditionalRangeFormat extends HostObject {
  readonly className = "ConditionalRangeFormat";
  static override readonly navigation = ["fill", "font"];
  readonly #data: RuleData;

  constructor(data: RuleData) {
    super();
    this.#data = data;
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.#data.format);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.#data.format);
  }
}

class ConditionalRangeFill extends SettingsObject {
  readonly className = "ConditionalRangeFill";
}
define(ConditionalRangeFill, "fill/", ["color"]);

class ConditionalRangeFont extends SettingsObject {
  readonly className = "ConditionalRangeFont";
}
define(ConditionalRangeFont, "font/", ["color", "bold", "italic"]);
