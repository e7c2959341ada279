import type { PrintPlan } from "../workbook";

const margins = { top: 1.8, bottom: 1.6, left: 1.2, right: 1.2, header: 0.8, footer: 0.8 } as const;

/** 第1页 共3页 */
const footer = "&C第&P页 共&N页";

const base = { paper: "A4", fitWidth: 1, margins, footer, centerHorizontally: true } as const;

export function onePage(orientation: PrintPlan["orientation"]): PrintPlan {
  return { ...base, orientation, fitHeight: 1 };
}

/** As many pages as it takes, with no header that would fit all of them. */
export function manyPages(orientation: PrintPlan["orientation"]): PrintPlan {
  return { ...base, orientation };
}

/** As many pages as it takes, the header on each. */
export function longList(
  headerRow: number,
  orientation: PrintPlan["orientation"] = "landscape"
): PrintPlan {
  return { ...base, orientation, titleRows: { first: headerRow, last: headerRow } };
}
