import { rangeAddress, type PrintPlan, type SheetPlan } from "../../../workbook";
import { wholeRows } from "../addresses";
import { step, type Step } from "./steps";

/** Paper, margins, repeated rows, header and footer. */
export function printSteps({ name, print }: SheetPlan): Step {
  return step(20, (_, draft) => setUp(draft.sheet(name).pageLayout, print));
}

const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;

function setUp(layout: Excel.PageLayout, print: PrintPlan): void {
  layout.paperSize = print.paper;
  layout.orientation = orientations[print.orientation];
  layout.zoom = {
    horizontalFitToPages: print.fitWidth,
    ...(print.fitHeight === undefined ? {} : { verticalFitToPages: print.fitHeight }),
  };
  layout.setPrintMargins("Centimeters", print.margins);
  layout.centerHorizontally = print.centerHorizontally ?? false;
  if (print.area) layout.setPrintArea(rangeAddress(print.area));
  if (print.titleRows)
    layout.setPrintTitleRows(wholeRows(print.titleRows.first, print.titleRows.last));
  const page = layout.headersFooters.defaultForAllPages;
  const header = sections(print.header);
  const footer = sections(print.footer);
  if (header.left) page.leftHeader = header.left;
  if (header.center) page.centerHeader = header.center;
  if (header.right) page.rightHeader = header.right;
  if (footer.left) page.leftFooter = footer.left;
  if (footer.center) page.centerFooter = footer.center;
  if (footer.right) page.rightFooter = footer.right;
}

const sides = { L: "left", C: "center", R: "right" } as const;

/** "&L甲&C第 &P 页" as its left, centre and right part. Text before any mark stands in the centre. */
export function sections(text = ""): Partial<Record<"left" | "center" | "right", string>> {
  const [start, ...rest] = text.split(/&([LCR])/);
  const parts: Partial<Record<"left" | "center" | "right", string>> = start
    ? { center: start }
    : {};
  for (let at = 0; at < rest.length; at += 2)
    parts[sides[rest[at] as "L" | "C" | "R"]] = rest[at + 1];
  return parts;
}
