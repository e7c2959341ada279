import { parseNumber } from "../text/numbers";

/** Parts that the deadline patterns are made of. All match folded text. */

/** 2025年, 2025年度, 二〇二五年 */
export const year = "(?<year>\\d{4}|[一二][〇零九][〇零一二三四五六七八九]{2})年度?";

/** 25年 (底): the century left out. */
export const shortYear = "(?<shortYear>[23]\\d)年";

/** A year told from the list's own. */
export const relativeYear = "(?<relative>今年|本年度?|当年|明年|次年|来年)";

export const someYear = `(?:${year}|${relativeYear})?`;

export const month = "(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月";

export const day =
  "(?<day>[12]\\d|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])[日号]";

export const quarter = "(?:第?(?<quarter>[一二三四1-4])季度|Q(?<letterQuarter>[1-4])(?!\\w))";

/** Words that come before a limit. */
export const lead = "(?<lead>不晚于|不迟于|截止到|截止|截至|到|至|于|在)?";

/** Words that come after one. */
export const tail = "(?<tail>之前|以前|前|为?止|内)?";

/** Leads that make whatever date follows a limit. */
const limitingLeads = new Set(["到", "至", "截至", "截止", "截止到", "不晚于", "不迟于"]);

export function isLimitingLead(word: string | undefined): boolean {
  return word !== undefined && limitingLeads.has(word);
}

/** A bare date before one of these says when the work is to be done. */
const completion =
  /^[，,]?(?:前|内|要|须|应|力争|争取|确保|基本|全部|全面|率先|如期|按期|按时|底?前?)*(?:完成|实现|建成|达到|建立|出台|形成|制定|印发|启动|开工|竣工|完工|封顶|通水|通车|交付|更新|公布|投产|投运|投用|试运行|淘汰|消除|上报|报送|提交|取得|通过|办结|销号|启用)/;

export function completesAfter(rest: string): boolean {
  return completion.test(rest.slice(0, 24));
}

const relativeYears: Readonly<Record<string, number>> = { 明年: 1, 次年: 1, 来年: 1 };

/** The year that the words name, else the list's; null when neither is known. */
export function yearOf(
  groups: Readonly<Record<string, string | undefined>>,
  listYear: number | null
): number | null {
  if (groups["year"]) return parseNumber(groups["year"]);
  if (groups["shortYear"]) return 2000 + Number(groups["shortYear"]);
  return listYear === null ? null : listYear + (relativeYears[groups["relative"] ?? ""] ?? 0);
}
