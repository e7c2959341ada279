import type { PageItem, PageLayout } from "./page-layout";
import type { TextLine } from "./lines";

/** A page's number: 3, - 3 -, —3—, 第3页, 第 3 页 共 6 页, 3/6, Page 3 of 6 */
const pageNumber =
  /^(?:[-—–－·~～ ]{0,4}\d{1,4}[-—–－·~～ ]{0,4}|第 ?\d{1,4} ?页[，,/ ]{0,3}(?:[（(]?共 ?\d{1,4} ?页[）)]?)?|\d{1,4} ?\/ ?\d{1,4}|page \d{1,4}(?: of \d{1,4})?)$/i;

/** Parts of the page's height in which headers and footers stand. */
const margin = 0.12;

/** So many lines at the top and bottom of a page can be header and footer. */
const mostLines = 3;

/** Takes out page numbers, and headers and footers: lines that pages repeat at the same height. */
export function withoutFurniture(pages: readonly PageLayout[]): PageLayout[] {
  const repeated = repeatedLines(pages);
  return pages.map((page) => ({
    ...page,
    items: page.items.filter(
      (item) =>
        item.type !== "line" ||
        !isInMargin(item.line, page) ||
        !(pageNumber.test(item.line.text) || repeated.has(keyOf(item.line)))
    ),
  }));
}

/** What more than one page shows in its margin, numbers aside. */
function repeatedLines(pages: readonly PageLayout[]): ReadonlySet<string> {
  const pagesOf = new Map<string, Set<number>>();
  for (const page of pages)
    for (const line of marginLines(page)) {
      const key = keyOf(line);
      pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
    }
  return new Set([...pagesOf].filter(([, shown]) => shown.size > 1).map(([key]) => key));
}

function marginLines(page: PageLayout): TextLine[] {
  const ends = [...page.items.slice(0, mostLines), ...page.items.slice(-mostLines)];
  return ends
    .filter((item): item is PageItem & { type: "line" } => item.type === "line")
    .map(({ line }) => line)
    .filter((line) => isInMargin(line, page));
}

function isInMargin({ top, bottom }: TextLine, { height }: PageLayout): boolean {
  return bottom < margin * height || top > (1 - margin) * height;
}

function keyOf({ text, top }: TextLine): string {
  return `${Math.round(top / 6)} ${text.replace(/\d{1,4}/g, "#").replace(/ /g, "")}`;
}
