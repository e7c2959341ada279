import type { Block, SourceDocument } from "../document";
import { parseNumber } from "./text/numbers";
import { foldedWords } from "./text/folded-text";

/** What the document says of the list as a whole. */
export interface Heading {
  readonly title: string;
  readonly year: number | null;
  readonly region: string | null;
}

/** How a list's own title ends; a plan's title ends otherwise. */
const listTitle =
  /(?:清单|任务表|分解表|分工表|一览表|台账|任务分解|责任分解|责任分工|任务分工|分工方案)(?:（[^（）]{1,20}）)?$/;

const documentTitle =
  /(?:方案|计划|要点|通知|清单|意见|安排|规划|任务书|责任书)(?:（[^（）]{1,20}）)?$/;

/** 附表：, 附件1. before a title */
const appendixMark = /^\s*附[表件]?\s*[\d一二三四五六七八九十]{0,2}\s*[：:、.]?\s*/;

const longestTitle = 80;

/** Words before the place of a title: 关于印发柳城县…. */
const beforePlace = /^(?:.{0,30}?关于)?(?:印发|下发|发布|公布)?[《“]?/;

/**
 * One place of a chain (广西壮族自治区柳州市柳城县). The word for its level is not followed by another:
 * 象州县 is a county, not 象州.
 */
const placeStep =
  /[\u4e00-\u9fa5]{1,12}?(?:自治区|自治州|自治县|自治旗|省|[市县区旗州盟](?![市县区旗盟]))/y;

/**
 * Finds the title, year and region of a list whose table is `blocks[at]`, with the table's header
 * in row `headerRow`, or of a list in paragraphs (`at` null). The nearest title above the list wins
 * over that of the plan it is appended to.
 */
export function readHeading({ blocks }: SourceDocument, at: number | null, headerRow = 0): Heading {
  const above = at === null ? [] : titlesAbove(blocks, at, headerRow);
  const all = paragraphs(at === null ? blocks : blocks.slice(0, at));
  const own = above.find((text) => listTitle.test(text));
  const title =
    own ??
    all.find((text) => documentTitle.test(text) && !text.includes("。")) ??
    above[0] ??
    all.find((text) => !text.includes("。")) ??
    "";
  const candidates = [title, ...all.filter((text) => documentTitle.test(text))];
  return {
    title,
    year: firstOf(candidates, yearIn),
    region: firstOf(candidates, regionIn),
  };
}

/** The texts right above the list, the nearest first. */
function titlesAbove(blocks: readonly Block[], at: number, headerRow: number): string[] {
  const table = blocks[at];
  const rows = table?.type === "table" ? table.rows.slice(0, headerRow) : [];
  const inTable = rows.map((row) => [...new Set(row)].map(({ text }) => text).join(""));
  return [...paragraphs(blocks.slice(Math.max(0, at - 8), at)), ...inTable.map(cleaned)]
    .filter((text) => text !== "")
    .reverse();
}

function paragraphs(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => (block.type === "paragraph" ? [cleaned(block.text)] : []))
    .filter((text) => text !== "" && text.length <= longestTitle);
}

function cleaned(text: string): string {
  return text
    .replace(/\s+/g, "")
    .replace(appendixMark, "")
    .replace(/^《(.*)》$/, "$1");
}

function yearIn(title: string): number | null {
  const words = foldedWords(title);
  const match = /((?:19|20)\d{2}|二[〇零][〇零一二三四五六七八九]{2})(?:年|-)/.exec(words);
  return match ? parseNumber(match[1]!) : null;
}

/** The last place of the chain that a title begins with. */
function regionIn(title: string): string | null {
  const words = foldedWords(title).replace(beforePlace, "");
  let region: string | null = null;
  placeStep.lastIndex = 0;
  for (let match = placeStep.exec(words); match; match = placeStep.exec(words)) region = match[0];
  return region;
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const value = read(text);
    if (value !== null) return value;
  }
  return null;
}
