import { ExportArtefacts } from "../artefacts";
import type { Block } from "../model";
import { joinedItems } from "./continued-tables";
import { joinedText } from "./joined-text";
import type { TextLine } from "./lines";
import { withoutFurniture } from "./page-furniture";
import type { PageLayout } from "./page-layout";
import { paragraphsOf, type Measure } from "./paragraphs";
import { tableBlock } from "./table-block";

/** Pages whose widths differ by less are set between the same sides; in points. */
const sameWidth = 20;

/** The paragraphs and tables that a document's pages show. */
export function blocksOf(pages: readonly PageLayout[]): Block[] {
  const cleared = withoutFurniture(pages);
  const blocks: Block[] = [];
  const artefacts = new ExportArtefacts();
  let lines: TextLine[] = [];
  const endText = () => {
    for (const paragraph of paragraphs(lines, cleared)) {
      const { text, notes } = artefacts.clean(joinedText(paragraph));
      const hanging = paragraph.flatMap((line) => line.notes);
      blocks.push({ type: "paragraph", text, notes: [...hanging, ...notes] });
    }
    lines = [];
  };
  for (const item of joinedItems(cleared)) {
    if (item.type === "line") lines.push(item.line);
    else {
      endText();
      const table = tableBlock(item.table);
      if (table) blocks.push(table);
    }
  }
  endText();
  return blocks;
}

/** Lines of pages that are set between the same sides are put together. */
function paragraphs(lines: readonly TextLine[], pages: readonly PageLayout[]): TextLine[][] {
  const runs: TextLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && isAlike(pages[last[0]!.page]!, pages[line.page]!)) last.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => paragraphsOf(run, measureOfPage(pages[run[0]!.page]!, pages)));
}

function isAlike(one: PageLayout, other: PageLayout): boolean {
  return Math.abs(one.width - other.width) < sameWidth;
}

/** Between which sides the text and the tables of such pages stand. */
function measureOfPage(page: PageLayout, pages: readonly PageLayout[]): Measure {
  const boxes = pages
    .filter((other) => isAlike(page, other))
    .flatMap(({ items }) => items.map((item) => (item.type === "line" ? item.line : item.table)));
  return boxes.reduce(
    (measure, { left, right }) => ({
      left: Math.min(measure.left, left),
      right: Math.max(measure.right, right),
    }),
    { left: Infinity, right: -Infinity }
  );
}
