import type { Attributes } from "../xml";

/** An on/off property: present means on unless its value says off. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes["w:val"];
  return value !== "0" && value !== "false" && value !== "off";
}

/** A whole number in "w:val", or `otherwise`. */
export function wholeNumber(attributes: Attributes, otherwise: number): number {
  const value = Number.parseInt(attributes["w:val"] ?? "", 10);
  return Number.isNaN(value) ? otherwise : value;
}
