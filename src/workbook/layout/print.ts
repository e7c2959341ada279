import type { PrintPlan } from "../plan";

const margins = { top: 1.8, bottom: 1.6, left: 1.2, right: 1.2, header: 0.8, footer: 0.8 } as const;

/** 第 1 页，共 3 页 */
const pageFooter = "&C第 &P 页，共 &N 页";

/** A list sheet: as wide as the paper, the header repeated on every page. */
export function listPrint(
  paper: PrintPlan["paper"],
  titleRows: NonNullable<PrintPlan["titleRows"]>,
  orientation: PrintPlan["orientation"] = "landscape"
): PrintPlan {
  return {
    paper,
    orientation,
    fitWidth: 1,
    titleRows,
    margins,
    footer: pageFooter,
    centerHorizontally: true,
  };
}

/** Tables side by side: as many pages wide as keep the words legible. */
export function sideBySidePrint(paper: PrintPlan["paper"], pagesWide: number): PrintPlan {
  return {
    paper,
    orientation: "landscape",
    fitWidth: pagesWide,
    margins,
    footer: pageFooter,
    centerHorizontally: true,
  };
}

/** One page and no more. */
export function onePagePrint(
  paper: PrintPlan["paper"],
  orientation: PrintPlan["orientation"]
): PrintPlan {
  return {
    paper,
    orientation,
    fitWidth: 1,
    fitHeight: 1,
    margins,
    footer: pageFooter,
    centerHorizontally: true,
  };
}
