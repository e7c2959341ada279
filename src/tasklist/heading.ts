import type { Block, SourceDocument } from "../document";
import { parseNumber } from "./text/numbers";
import { foldedWords } from "./text/folded-text";

/** What the document says of the list as a whole. */
export interface Heading {
  readonly title: string;
  readonly year: number | null;
  /** The first year of a list for several. */
  readonly since: number | null;
  readonly region: string | null;
}

/** How a list's own title ends; a plan's title ends otherwise. */
const listTitle =
  /(?:清单|表|一览|台账|台帐|任务分解|责任分解|责任分工|任务分工|分工方案|工作任务|重点任务)(?:（[^（）]{1,20}）)?$/;

const documentTitle =
  /(?:方案|计划|要点|通知|清单|意见|安排|规划|任务书|责任书|任务卡|表|一览|台账)(?:（[^（）]{1,20}）)?$/;

/** What stands near titles and is none: 五、任务清单, 填报单位：…, 续表, a day. */
const noTitle =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)|^[^《》]{1,8}：|。|^续|^[\d一二三四五六七八九十〇年]{4,10}月[\d一二三四五六七八九十]{1,3}日$/;

/** Who issued the document: its place is the list's, when no title names one. */
const issuer = /(?:人民政府|办公室|委员会|管委会|领导小组|指挥部|局)(?:文件)?$/;

/** 附表：, 附件1. before a title */
const appendixMark = /^\s*附[表件]?\s*[\d一二三四五六七八九十]{0,2}\s*[：:、.]?\s*/;

/** A line that is a day, a month or a year, as under a title or a signature: （2025年3月）. */
const dateLine =
  /^（?(?:截[至止]|(?:更新|填报|填表|报送|统计|制表|截止)(?:时间|日期)：)?(?:20\d{2}|二[〇零○][〇零○一二三四五六七八九]{2})年度?(?:[\d一二三四五六七八九十]{1,2}月(?:[\d一二三四五六七八九十]{1,3}日)?)?(?:更新|修订|印发|发布)?）?$/;

/** The lines under which a document was issued, and the year in them. */
const issueLines: readonly RegExp[] = [
  // 柳政发〔2025〕3号, 〔2025〕第7期
  /^[\u4e00-\u9fa5]{0,12}[〔[（](20\d{2})[〕\]）]第?\d{1,4}[号期次]?$/,
  // （2025年第3期）
  /^（?(20\d{2})年第\d{1,3}期）?$/,
  // （县环委办，2025年3月）
  /^（[^（）]{2,30}[，　](20\d{2})年\d{1,2}月(?:\d{1,2}日)?）$/,
];

/** （2026—2028年）, on a line of its own below a title */
const period = /^（20\d{2}年?(?:-+|至|到)20\d{2}年）$/;

/** What is issued in the last month of a year is most often meant for the next. */
const lastMonth = /年(?:12|十二)月/;

const longestTitle = 80;

/** Words before the place of a title: 关于印发柳城县…. */
const beforePlace =
  /^(?:.{0,30}?关于)?(?:印发|下发|转发|发布|公布|调整|做好|报送|分解|贯彻|落实){0,2}(?:中共)?(?:附[件表]\d{0,2}[：:]?)?[《“]?/;

/** 2025年柳城县… */
const leadingYear = /^(?:20\d{2}|二[〇零][〇零一二三四五六七八九]{2})年度?/;

/**
 * One place of a chain (广西壮族自治区柳州市柳城县). The word for its level is not followed by another:
 * 象州县 is a county, not 象州.
 */
const placeStep =
  /(?:(?:(?![省市县区])[\u4e00-\u9fa5]){1,12}?(?:自治区|自治州|自治县|自治旗|开发区|高新区|管理区)|[\u4e00-\u9fa5]{1,4}?(?:省|[市县区旗盟](?![市县区旗盟])|州(?![市县区]|经济|高新|新区)))/y;

/** Words that end as places do and are none: 全市, 城市黑臭水体, 无废城市, 保护区, 贯彻落实自治区. */
const noPlace =
  /^(?:第|贯彻|落实|推进|开展|加强|深入|全面|关于|委|人民)|^(?:[全我本各城园社矿灌库山林地牧]|县|市|城镇)[市县区省州](?!县)|(?:保护|功能|先行|示范|重点|工业|控制|流域|区域|试验|产业园)区$|^.{2,}城市$/;

/**
 * Finds the title, year and region of a list whose table is `blocks[at]`, with the table's header
 * in row `headerRow`, or of a list in paragraphs (`at` null). The nearest title above the list wins
 * over that of the plan it is appended to.
 */
export function readHeading({ blocks }: SourceDocument, at: number | null, headerRow = 0): Heading {
  const above = at === null ? [] : titlesAbove(blocks, at, headerRow);
  const all = joinedLines(paragraphs(at === null ? blocks : blocks.slice(0, at)));
  const mayBeTitle = (text: string) => !noTitle.test(text);
  const title =
    above.find((text) => listTitle.test(text) && mayBeTitle(text)) ??
    issued(all.filter((text) => documentTitle.test(text) && mayBeTitle(text))) ??
    above.find(mayBeTitle) ??
    all.find(mayBeTitle) ??
    "";
  const plans = all.filter((text) => documentTitle.test(text) || namesYearAndPlace(text));
  const periods = all.filter((text) => period.test(foldedWords(text)));
  const issuers = all.filter((text) => issuer.test(text));
  return {
    title,
    year:
      firstOf([title, ...plans, ...periods], yearIn) ??
      firstOf([...all, ...cellsAbove(blocks, at ?? 0)], yearOfIssue),
    since: firstOf([title, ...plans, ...periods], firstYearIn),
    region: firstOf([title, ...plans, ...issuers], regionIn) ?? firstOf(all, regionBehindYear),
  };
}

/** 岭东县2026年重点工作任务交办单汇总: a title by what it says, however it ends. */
function namesYearAndPlace(text: string): boolean {
  return !/[。，；：、]/.test(text) && yearIn(text) !== null && regionIn(text) !== null;
}

/** The first title; behind 关于印发《…》的通知 the title of what it issues, where that follows. */
function issued(titles: readonly string[]): string | undefined {
  const [first, ...others] = titles;
  if (first === undefined || !/印发|下发/.test(first)) return first;
  return others.find((title) => first.includes(title)) ?? first;
}

/** The texts right above the list, the nearest first. */
function titlesAbove(blocks: readonly Block[], at: number, headerRow: number): string[] {
  const table = blocks[at];
  const rows = table?.type === "table" ? table.rows.slice(0, headerRow) : [];
  const inTable = rows.map((row) => [...new Set(row)].map(({ text }) => text).join(""));
  const texts = [...paragraphs(blocks.slice(Math.max(0, at - 8), at)), ...inTable.map(cleaned)];
  return joinedLines(texts.filter((text) => text !== "" && text.length <= longestTitle)).reverse();
}

/**
 * Joins the lines of a title that is set in several: its last names no year and no place, those
 * before do and end without a stop.
 */
function joinedLines(texts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const before = lines.at(-1);
    if (before !== undefined && isWrapped(before, text)) lines[lines.length - 1] = before + text;
    else lines.push(text);
  }
  return lines;
}

function isWrapped(before: string, text: string): boolean {
  const begins = yearIn(before) !== null || regionIn(before) !== null;
  const ends = listTitle.test(text) || documentTitle.test(text);
  const whole = (line: string) =>
    noTitle.test(line) || /[。：；，、]/.test(line) || documentTitle.test(line);
  return (
    begins &&
    ends &&
    !whole(before) &&
    !issuer.test(before) &&
    !noTitle.test(text) &&
    (yearIn(text) === null || yearIn(before) === null) &&
    (regionIn(text) === null || regionIn(before) === null)
  );
}

/** The texts of the forms that stand above a list: 督办编号, 签发日期. */
function cellsAbove(blocks: readonly Block[], at: number): string[] {
  const cells = blocks
    .slice(0, at)
    .flatMap((block) => (block.type === "table" ? [...new Set(block.rows.flat())] : []));
  return cells.map(({ text }) => cleaned(text)).filter((text) => text.length <= longestTitle);
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

const yearWords = "(?:19|20)\\d{2}|二[〇零][〇零一二三四五六七八九]{2}";

/** 2024-2025年, 2024年至2025年: the last year counts. */
const yearRange = new RegExp(`(?<first>${yearWords})年?(?:-+|至|到)(?<last>${yearWords})年`);

const singleYear = new RegExp(`(${yearWords})年`);

function yearIn(title: string): number | null {
  const words = foldedWords(title);
  const last = yearRange.exec(words)?.groups?.["last"] ?? singleYear.exec(words)?.[1];
  return last === undefined ? null : parseNumber(last);
}

function firstYearIn(title: string): number | null {
  const first = yearRange.exec(foldedWords(title))?.groups?.["first"];
  return first === undefined ? null : parseNumber(first);
}

/** The year in which a document says that it was issued, where its titles tell none. */
function yearOfIssue(line: string): number | null {
  const words = foldedWords(line);
  if (dateLine.test(words) && !lastMonth.test(words)) return yearIn(words);
  const year = firstOf(issueLines, (line) => line.exec(words)?.[1] ?? null);
  return year === null ? null : Number(year);
}

/** The place that a title is about, else the one of who issues it (柳城县人民政府关于印发…). */
function regionIn(title: string): string | null {
  const words = foldedWords(title);
  return (
    firstPlaces(words.replace(beforePlace, "").replace(leadingYear, "")) ??
    firstPlaces(words.replace(/^中共/, ""))
  );
}

/** 现就做好2026年永昌区固体废物污染防治工作通知如下: a place that a sentence names behind the year. */
const placeBehindYear =
  /20\d{2}年度?(?<place>(?:(?![全各本我年月省市县区])[\u4e00-\u9fa5]){2,4}[县市区旗])(?![市县区旗])/;

function regionBehindYear(line: string): string | null {
  const place = placeBehindYear.exec(foldedWords(line))?.groups?.["place"];
  return place === undefined || noPlace.test(place) ? null : place;
}

/** The last place of the chain that words begin with. */
function firstPlaces(words: string): string | null {
  let region: string | null = null;
  placeStep.lastIndex = 0;
  for (let match = placeStep.exec(words); match; match = placeStep.exec(words)) {
    if (noPlace.test(match[0])) break;
    region = match[0];
  }
  return region;
}

function firstOf<Item, T>(items: readonly Item[], read: (item: Item) => T | null): T | null {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}
