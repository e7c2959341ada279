import { foldedWords } from "../text/folded-text";
import type { Column } from "./columns";

/** A value without what it measures: ≥93%, 不低于90, 6个, 1.2∶1. */
const valueAlone =
  /^[\d.,%≥≤<>=：:/约-]*(?:不低于|不高于|不少于|不超过|高于|低于|达到|超过|至少|小于|大于)?[\d.,%：:/-]+(?:个|件|亩|万亩|项|家|处|万元|吨|千克|公斤|公里|千米|次|套|座|天|微克\/立方米|μg\/m3)?(?:以上|以下|以内|左右|及以上)?$/;

/** Words of a header that do not say what is measured. */
const headerOnly =
  /(?:年度|工作|任务|考核|整改|计划|预期|约束性|规划)?(?:目标|指标)(?:任务|要求|值)?|目标值|(?:20\d{2})年度?|（[^（）]*）/g;

const percentHeader = /（%）|\(%\)|（百分比）/;

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
  const measured = own.length >= 3 ? own : metric.replace(/\s/g, "");
  const counted = percentHeader.test(folded) ? "%" : foldedWords(measure);
  const unit = /\d$/.test(words) ? counted : "";
  return `${measured}${words}${unit}${year === null ? "" : `（${year}）`}`;
}
