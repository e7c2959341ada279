import { hostErrors } from "../protocol/host-error";
import { setProperty, type HostObject } from "../protocol/host-object";
import type { RangeFormat } from "./cell-format";

/** https://learn.microsoft.com/javascript/api/excel/excel.settablecellproperties */
export interface CellProperties {
  readonly format?: Readonly<Record<string, unknown>>;
}

type Values = Readonly<Record<string, unknown>>;

/** https://learn.microsoft.com/javascript/api/excel/excel.cellbordercollection */
const borderLines: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

/** Sets what the properties have of one cell's format, and leaves the rest. */
export function setCellProperties(cell: RangeFormat, { format = {}, ...others }: CellProperties) {
  if (Object.keys(others).length > 0)
    throw hostErrors.invalidArgument("the simulated Excel sets formats of cells only");
  const { borders = {}, fill = {}, font = {}, protection = {}, ...own } = format as Parts;
  setAll(cell.fill, fill);
  setAll(cell.font, font);
  setAll(cell.protection, protection);
  setAll(cell, own);
  for (const [side, values] of Object.entries(borders)) {
    const line = borderLines[side];
    if (!line) throw hostErrors.invalidArgument(`the simulated Excel sets no border ${side}`);
    setAll(cell.borders.getItem(line), values);
  }
}

interface Parts {
  readonly borders?: Readonly<Record<string, Values>>;
  readonly fill?: Values;
  readonly font?: Values;
  readonly protection?: Values;
  readonly [name: string]: unknown;
}

function setAll(object: HostObject, values: Values): void {
  for (const [name, value] of Object.entries(values)) setProperty(object, name, value);
}
