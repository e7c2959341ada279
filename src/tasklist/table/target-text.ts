import { foldedWords } from "../text/folded-text";
import type { Column } from "./columns";

const units =
  "个|件|亩|万亩|项|家|处|万元|吨|万吨|千克|公斤|公里|千米|次|套|座|天|户|人|头|立方米|万立方米|微克/立方米|μg/m3";

/** A value without what it measures: ≥93%, 不低于90, 6个, 1.2∶1. */
const valueAlone = new RegExp(
  `^[\\d.,%≥≤<>=：:/约-]*(?:不低于|不高于|不少于|不超过|高于|低于|达到|超过|至少|小于|大于)?[\\d.,%：:/-]+(?:${units})?(?:以上|以下|以内|左右|及以上)?$`
);

/** 完成面积（万亩）, 安全利用率（%）: what the values of an indicator are counted in. */
const unitBracket = new RegExp(`[（(](%|百分比|${units})[）)]`);

/** Words of a header that do not say what is measured. */
const headerOnly =
  /(?:年度|工作|任务|考核|整改|计划|预期|约束性|规划)?(?:目标|指标)(?:任务|要求|值)?|目标值|(?:20\d{2})年度?|（[^（）]*）/g;

/**
 * What a cell under 目标 says, for the reader of targets. A value alone gets what it measures, which
 * its header tells or else `metric`, what it is counted in, and its year where years stand side by
 * side.
 */
export function targetText(
  text: string,
  { words: header, year }: Column,
  { metric, measure }: { readonly metric: string; readonly measure: string }
): string {
  const words = foldedWords(text);
  if (!/\d/.test(words) || !valueAlone.test(words)) return text;
  const folded = foldedWords(header);
  const own = folded.replace(headerOnly, "");
  const indicator = foldedWords(metric);
  const measured = own.length >= 3 ? own : indicator.replace(unitBracket, "");
  const bracket = unitBracket.exec(folded)?.[1] ?? unitBracket.exec(indicator)?.[1];
  const counted = bracket === "百分比" ? "%" : (bracket ?? foldedWords(measure));
  // 88以上 is 88%以上.
  const value = words.replace(/\d(?=(?:及?以[上下内]|左右)?$)/, (digit) => digit + counted);
  return `${measured}${value}${year === null ? "" : `（${year}）`}`;
}
