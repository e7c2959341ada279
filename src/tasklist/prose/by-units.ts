import type { Drafts, TaskDraft } from "../draft";
import { wholeText, type OutlineItem } from "./outline";
import { namesUnits } from "./subject";
import { titleAndContent } from "./title";

/** One heading may happen to read like a unit; a list by units has several. */
const fewestUnits = 2;

const longestHeading = 40;

/**
 * Reads a list whose headings are units and whose items are what each is to do: 一、县水利局 above
 * 1.…, 2.…. Null where the outline has no such headings.
 */
export function readByUnits(root: OutlineItem): Drafts | null {
  const units = unitsUnder(root);
  if (units.length < fewestUnits) return null;
  const tasks: TaskDraft[] = [];
  for (const unit of units) for (const item of itemsOf(unit)) tasks.push(taskOf(unit, item));
  if (tasks.length === 0) return null;
  return { sections: units.map(headingOf), tasks };
}

/** The items of one level that are headed by units; the first such level counts. */
function unitsUnder(item: OutlineItem): readonly OutlineItem[] {
  const here = item.items.filter(isHeadedByUnits);
  if (here.length >= fewestUnits) return here;
  for (const below of item.items) {
    const found = unitsUnder(below);
    if (found.length >= fewestUnits) return found;
  }
  return [];
}

function isHeadedByUnits({ paragraphs: [first] }: OutlineItem): boolean {
  const words = first!.text.replace(/[：:。]\s*$/, "");
  return words.length <= longestHeading && namesUnits(words);
}

/** What a unit is to do: its items, or the text below its heading. */
function itemsOf(unit: OutlineItem): readonly OutlineItem[] {
  if (unit.items.length > 0) return unit.items;
  const paragraphs = unit.paragraphs.slice(1);
  return paragraphs.length === 0 ? [] : [{ ...unit, paragraphs }];
}

function taskOf(unit: OutlineItem, item: OutlineItem): TaskDraft {
  const all = wholeText(item);
  const [title, content] = titleAndContent(all.map(({ text }) => text).join("\n"));
  return {
    number: item.number,
    section: headingOf(unit),
    title,
    content,
    units: [{ column: "responsible", text: unitNames(unit), firstLeads: false }],
    deadlines: [],
    targets: [],
    remarks: all.flatMap(({ notes }) => notes),
    where: headingOf(unit),
  };
}

function headingOf(unit: OutlineItem): string {
  return unit.mark + unitNames(unit);
}

function unitNames({ paragraphs: [first] }: OutlineItem): string {
  return first!.text.replace(/[：:。]\s*$/, "");
}
