import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import { lettersOf, parseArea } from "../model/areas";
import type { SheetData } from "../model/data";
import { sheetPrefix } from "../model/formulas";

type PageSetup = NonNullable<WriteSheet["pageSetup"]>;
type Page = SheetData["page"];

const pointsPerInch = 72;
const sides = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** A height of 0 means: as many pages as it takes. */
export function pageSetup(page: Page): PageSetup {
  const zoom = page["zoom"] as Readonly<Record<string, number | undefined>> | undefined;
  const paper = page["paperSize"];
  const orientation = page["orientation"];
  return {
    ...(paper ? { paperSize: String(paper).toLowerCase() as PageSetup["paperSize"] } : {}),
    ...(orientation
      ? { orientation: String(orientation).toLowerCase() as PageSetup["orientation"] }
      : {}),
    ...(zoom
      ? {
          fitToPage: true,
          fitToWidth: zoom["horizontalFitToPages"] ?? 0,
          fitToHeight: zoom["verticalFitToPages"] ?? 0,
        }
      : {}),
    horizontalCentered: page["centerHorizontally"] === true,
    margins: Object.fromEntries(
      sides.flatMap((side) => {
        const points = page[`${side}Margin`] as number | undefined;
        return points === undefined ? [] : [[side, Number((points / pointsPerInch).toFixed(4))]];
      })
    ) as PageSetup["margins"],
  };
}

export const headerOf = (page: Page) => line(page, "Header");
export const footerOf = (page: Page) => line(page, "Footer");

function line(page: Page, place: string): string | undefined {
  const part = (side: string, code: string) => {
    const text = page[`${side}${place}`];
    return text ? `${code}${String(text)}` : "";
  };
  return part("left", "&L") + part("center", "&C") + part("right", "&R") || undefined;
}

/** The names by which a file knows a sheet's print area and repeated rows. */
export function printNames({ name, page }: SheetData): NonNullable<WriteOptions["namedRanges"]> {
  const { printArea, printTitleRows } = page as Readonly<Record<string, string | undefined>>;
  const own = (kind: string, range: string) => ({
    name: `_xlnm.${kind}`,
    range: `${sheetPrefix(name)}${range}`,
    scope: name,
  });
  return [
    ...(printArea ? [own("Print_Area", absolute(printArea))] : []),
    ...(printTitleRows ? [own("Print_Titles", printTitleRows.replace(/\d+/g, "$$$&"))] : []),
  ];
}

function absolute(address: string): string {
  const { row, column, rowCount, columnCount } = parseArea(address);
  const corner = (down: number, across: number) => `$${lettersOf(across)}$${down + 1}`;
  return `${corner(row, column)}:${corner(row + rowCount - 1, column + columnCount - 1)}`;
}
