import type { CellStyle } from "hucre/xlsx";

type Format = ReadonlyMap<string, unknown>;
type Alignment = NonNullable<CellStyle["alignment"]>;
type Border = NonNullable<CellStyle["border"]>;
type Side = "top" | "bottom" | "left" | "right";

/** "8E1B12" of "#8e1b12" */
export function rgb(color: unknown): string {
  return String(color).replace("#", "").toUpperCase();
}

/** How a cell looks. */
export function writtenStyle(format: Format): CellStyle {
  const color = format.get("fill/color");
  const locked = format.get("protection/locked");
  const code = format.get("numberFormat");
  return {
    ...fontOf(format),
    ...(color ? { fill: solid(color) } : {}),
    border: bordersOf(format),
    alignment: alignmentOf(format),
    ...(code === undefined || code === "General" ? {} : { numFmt: String(code) }),
    ...(locked === false ? { protection: { locked: false } } : {}),
  };
}

/** How a rule paints a cell: in a rule a solid fill takes the background colour. */
export function writtenRuleStyle(format: Format): CellStyle {
  const color = format.get("fill/color");
  return { ...fontOf(format), ...(color ? { fill: solid(color) } : {}) };
}

function solid(color: unknown): NonNullable<CellStyle["fill"]> {
  const paint = { rgb: rgb(color) };
  return { type: "pattern", pattern: "solid", fgColor: paint, bgColor: paint };
}

function fontOf(format: Format): Pick<CellStyle, "font"> {
  const color = format.get("font/color");
  const font = {
    ...named(format, "font/name", "name"),
    ...named(format, "font/size", "size"),
    ...named(format, "font/bold", "bold"),
    ...named(format, "font/italic", "italic"),
    ...(color ? { color: { rgb: rgb(color) } } : {}),
  };
  return Object.keys(font).length > 0 ? { font } : {};
}

function named(format: Format, path: string, name: string): Record<string, unknown> {
  const value = format.get(path);
  return value === undefined || value === false ? {} : { [name]: value };
}

/** Excel's usual place is the bottom. */
function alignmentOf(format: Format): Alignment {
  const word = (path: string) => format.get(path)?.toString().toLowerCase();
  const horizontal = word("horizontalAlignment") as Alignment["horizontal"];
  return {
    ...(horizontal && horizontal !== "general" ? { horizontal } : {}),
    vertical: (word("verticalAlignment") as Alignment["vertical"]) ?? "bottom",
    ...named(format, "wrapText", "wrapText"),
    ...(format.get("indentLevel") ? named(format, "indentLevel", "indent") : {}),
  };
}

const lineStyles: Readonly<Record<string, NonNullable<Border["top"]>["style"]>> = {
  Continuous: "thin",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};

function bordersOf(format: Format): Border {
  const border: Border = {};
  for (const side of ["top", "bottom", "left", "right"] satisfies Side[]) {
    const style = lineStyles[String(format.get(`borders/${side}/style`))];
    const color = format.get(`borders/${side}/color`);
    if (style) border[side] = { style, ...(color ? { color: { rgb: rgb(color) } } : {}) };
  }
  return border;
}
