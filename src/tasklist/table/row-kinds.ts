import type { Cell } from "../../document";
import { foldedWords } from "../text/folded-text";

/** Rows of a task list that are no tasks. */
export type OtherRow = "blank" | "header" | "total" | "note" | "section";

const total = /^(?:合计|总计|小计|共计|累计)(?:[：\d（]|$)/;
const note = /^(?:备注|注|附注|说明|填表说明|填报说明)[：\d.、]/;
const heading =
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+(?:部分|章|节|类))/;

/** A section's title is not longer; a longer text across the table is a note. */
const longestTitle = 60;

/** Words of a heading: 一、强化…, （一）…, 第一部分…. */
export function isHeading(text: string): boolean {
  return heading.test(foldedWords(text));
}

/** What a row is when it is no task; null for a task. `header` is the table's header, folded. */
export function otherRow(row: readonly Cell[], header: readonly string[]): OtherRow | null {
  const cells = [...new Set(row)];
  const texts = cells.map(({ text }) => foldedWords(text)).filter((text) => text !== "");
  const [first] = texts;
  if (first === undefined) return "blank";
  if (isRepeated(row, header)) return "header";
  if (total.test(first)) return "total";
  if (note.test(first)) return "note";
  if (texts.length > 1) return null;
  const spans = cells.length === 1 && row.length > 1;
  if (spans) return first.length <= longestTitle ? "section" : "note";
  return isHeading(first) && first.length <= longestTitle ? "section" : null;
}

/** A page's repeated header, in the middle of the table. */
function isRepeated(row: readonly Cell[], header: readonly string[]): boolean {
  return row.every(({ text }, column) => foldedWords(text) === header[column]);
}
