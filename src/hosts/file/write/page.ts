import type { HeaderFooter, NamedRange, PageSetup } from "./library";
import { absoluteRange, type PrintPlan, type SheetPlan } from "../../../workbook";
import { sheetPrefix } from "./addresses";

const centimetresPerInch = 2.54;

/** Paper, margins and fit of a sheet's print-out. A height of 0 means: as many pages as it takes. */
export function pageSetup(print: PrintPlan): PageSetup {
  const inches = (centimetres: number) => Number((centimetres / centimetresPerInch).toFixed(4));
  const { margins } = print;
  return {
    paperSize: print.paper === "A3" ? "a3" : "a4",
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: print.fitWidth,
    fitToHeight: print.fitHeight ?? 0,
    horizontalCentered: print.centerHorizontally ?? false,
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
  };
}

export function headerFooter({ header, footer }: PrintPlan): HeaderFooter | undefined {
  if (!header && !footer) return undefined;
  return { ...(header ? { oddHeader: header } : {}), ...(footer ? { oddFooter: footer } : {}) };
}

/** The names by which Excel knows a sheet's print area and repeated rows. */
export function printNames({ name, print }: SheetPlan): NamedRange[] {
  const own = (kind: string, range: string): NamedRange => ({
    name: `_xlnm.${kind}`,
    range: `${sheetPrefix(name)}${range}`,
    scope: name,
  });
  const { area, titleRows } = print;
  return [
    ...(area ? [own("Print_Area", absoluteRange(area))] : []),
    ...(titleRows ? [own("Print_Titles", `$${titleRows.first + 1}:$${titleRows.last + 1}`)] : []),
  ];
}
