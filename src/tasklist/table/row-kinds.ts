import type { Cell } from "../../document";
import { foldedWords } from "../text/folded-text";
import type { Columns } from "./columns";

/** What a row of a task table is. */
export type RowKind =
  | { readonly kind: "task" }
  | { readonly kind: "blank" }
  | { readonly kind: "left out" | "section"; readonly text: string };

const total = /^(?:合计|总计|小计|共计|累计)(?:[：\d（]|$)/;
const note = /^(?:备注|注|附注|说明|填表说明|填报说明)(?:[：\d.、]|$)/;

/** Who filled the form in: 填报单位：…, 审核人：…. */
const signature =
  /^(?:填报|填表|制表|审核|审签|审批|签发|报送|联系)(?:单位|部门|人|时间|日期|电话|人及电话)?(?:（[^（）]{0,20}）)?：/;

const heading =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}(?:部分|章|节|类))/;

/** 一 or （一） in the column of numbers, a section's title beside it. */
const numeral = /^(?:[一二三四五六七八九十]{1,3}[、.]?|（[一二三四五六七八九十]{1,3}）)$/;

/** A section's title is not longer; a longer text across the table is a note. */
const longestTitle = 60;

/** Words of a heading: 一、强化…, （一）…, 第一部分…. */
export function isHeading(text: string): boolean {
  return heading.test(foldedWords(text));
}

/** A section's title without its number. */
export function withoutMark(title: string): string {
  return foldedWords(title).replace(heading, "");
}

/** What a row is. Headers that pages repeat are known before. */
export function kindOf(row: readonly Cell[], columns: Columns): RowKind {
  const cells = [...new Set(row)];
  const filled = cells.filter(({ text }) => text.trim() !== "");
  const [first, second] = filled;
  if (first === undefined) return { kind: "blank" };
  const words = foldedWords(first.text);
  const whole = filled.map(({ text }) => text.trim()).join(" ");
  if (total.test(words) || note.test(words) || signature.test(words))
    return { kind: "left out", text: whole };
  if (filled.length === 2) return numbered(first, second!, columns);
  if (filled.length > 1) return { kind: "task" };
  if (cells.length === 1 && row.length > 1)
    return { kind: words.length <= longestTitle ? "section" : "left out", text: whole };
  return isTitle(first, row, columns) ? { kind: "section", text: whole } : { kind: "task" };
}

/** 一 | 强化源头防控: the number of a section and its title, in cells of their own. */
function numbered(first: Cell, second: Cell, columns: Columns): RowKind {
  const number = first.text.trim();
  const field = columns[second.column]?.field;
  const isSection =
    columns[first.column]?.field === "number" &&
    numeral.test(foldedWords(number)) &&
    (field === "title" || field === "category" || field === "content") &&
    second.text.length <= longestTitle &&
    !second.text.includes("。");
  if (!isSection) return { kind: "task" };
  const mark = /[、.）)]$/.test(number) ? "" : "、";
  return { kind: "section", text: number + mark + second.text.trim() };
}

/** The only text of a row is a section's title by its words or by its place. */
function isTitle(cell: Cell, row: readonly Cell[], columns: Columns): boolean {
  const words = foldedWords(cell.text);
  if (words.length > longestTitle) return false;
  if (heading.test(words)) return true;
  const first = cell === row[0] && !/[。；]$/.test(words);
  const spans = cell.columnSpan > 1 && cell.columnSpan * 2 > row.length;
  const inNumbers = columns[cell.column]?.field === "number" && /[\u4e00-\u9fa5]{3}/.test(words);
  return first && (spans || inNumbers);
}
