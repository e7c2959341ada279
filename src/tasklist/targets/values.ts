import type { TargetOperator } from "../model";
import {
  arabicNumber,
  chineseNumber,
  parseNumber,
  percentToFraction,
  scaleOf,
} from "../text/numbers";
import { enclosed, contains, type Span } from "../text/spans";
import { isAttribute } from "./attributes";
import { coefficientsIn } from "./coefficients";
import { sharedUnit } from "./number-lists";
import { operatorFor } from "./operators";
import { after, alternatives, figuresWithWords, type WordedFigures } from "./value-words";

/** A value that a clause names, with the words that say how to hold an actual one against it. */
export interface FoundValue extends Span {
  readonly operator: TargetOperator;
  readonly value: number;
  /** The upper end of a range (43%-45%); `value` is its lower one. */
  readonly upTo: number | null;
  readonly unit: string;
  readonly kind: "percent" | "count" | "ratio";
  /** The word for a change right before the value: 下降, 提高. */
  readonly change: string | undefined;
  /** Words of its own say how to compare it. */
  readonly hasWords: boolean;
  readonly unsure: boolean;
}

/** Other ways of writing a unit, and its name. */
const unitNames: Readonly<Record<string, string>> = {
  微克每立方米: "微克/立方米",
  "μg/m³": "微克/立方米",
  "µg/m³": "微克/立方米",
  "ug/m3": "微克/立方米",
  "μg/m3": "微克/立方米",
  "µg/m3": "微克/立方米",
  毫克每立方米: "毫克/立方米",
  "mg/m³": "毫克/立方米",
  "mg/m3": "毫克/立方米",
  毫克每升: "毫克/升",
  "mg/L": "毫克/升",
  "mg/l": "毫克/升",
  毫克每千克: "毫克/千克",
  "mg/kg": "毫克/千克",
};

/** Units of counts and amounts. */
const units = [
  ...Object.keys(unitNames),
  "个百分点",
  "微克/立方米",
  "毫克/立方米",
  "毫克/千克",
  "毫克/升",
  "吨标准煤",
  "吨/日",
  "吨/天",
  "蒸吨",
  "千瓦",
  "平方公里",
  "平方千米",
  "平方米",
  "立方米",
  "个工作日",
  "人次",
  "批次",
  "场次",
  "家次",
  "亩次",
  "口次",
  "点次",
  "车次",
  "辆次",
  "台次",
  "件次",
  "公顷",
  "公里",
  "千米",
  "千克",
  "公斤",
  "小时",
  "个",
  "家",
  "件",
  "起",
  "亩",
  "吨",
  "座",
  "处",
  "次",
  "名",
  "人",
  "项",
  "台",
  "辆",
  "艘",
  "株",
  "头",
  "所",
  "间",
  "栋",
  "根",
  "部(?!门|分|委|队|署|长|位|件|级)",
  "口",
  "眼",
  "条",
  "只",
  "套",
  "期",
  "场",
  "批",
  "份",
  "宗",
  "户",
  "村",
  "块",
  "米",
  "元",
  "天",
] as const;

/** A span of time is a target only where the words limit it (控制在3天以内). */
const timeUnits = new Set(["个工作日", "小时", "天"]);

/**
 * 一住两公 and 一次性 are no counts: a Chinese number counts only after a word that asks for it, and
 * 一 (一批, 一张图) only after one that limits it (不少于一次).
 */
const asksForCount =
  /(?:完成|建成|建设|新建|新增|打造|开展|组织|培育|创建|推进|实施|整治|检查|抽查|达到|不少于|不低于|至少|不超过|共|每年|每月|每季度?|每半年|各|配备)(?:了|开展|组织|不少于|至少)?$/;

const measuresTime = /(?:天数|日数|时间|时限|时长)$/;

/** What stands before a count that only describes how things are. */
const describes = /(?:涉及|辖|现有|已有|原有|共有|已完成|已建成|已建|第|其中|分为|包括|等)$/;

/** Words before a count that tell how much there is (全县共有耕地35万亩), with nothing to be done. */
const tellsStock =
  /(?:现有|已有|原有|共有)(?!基础)(?!.*(?:完成|建|新增|开展|整治|治理|检查|组织|改造|淘汰|修复|达|至少|每|不))[^，]*$/;

const percent = new RegExp(
  `(?:(?<number>${arabicNumber})(?:[%‰]?[-至](?<upTo>${arabicNumber}))?(?<unit>%|‰)|百分之(?<chinese>${chineseNumber}(?:点[零〇一二三四五六七八九]+)?)|(?<tenths>[一二三四五六七八九])成(?=以上|左右|以内|[，。；、的]|$))` +
    `(?<after>${after})?`,
  "g"
);

const count = new RegExp(
  `(?<number>${arabicNumber}(?:[-至](?<upTo>${arabicNumber}))?|${chineseNumber})` +
    `(?<scale>[万亿]?)(?<more>[多余]?)` +
    `(?<unit>${alternatives(units)})(?<after>${after})?`,
  "g"
);

/** A figure with a unit behind it: most clauses with figures have none, and `count` goes far to see it. */
const holdsCount = new RegExp(
  `[\\d零〇一二两三四五六七八九十百千][万亿]?[多余]?(?:${alternatives(units)})`
);

const ratio = new RegExp(
  `(?<first>${arabicNumber})：(?<second>${arabicNumber})(?<after>${after})?`,
  "g"
);

/** A colon between figures is a ratio only where the clause speaks of one; else it may be a time. */
const speaksOfRatio = /替代|置换|比例|配比|比值|之比/;

/** The values in a folded clause, in order. Names of documents and quotations count for nothing. */
export function valuesIn(clause: string): FoundValue[] {
  const quoted = [...enclosed(clause, "《"), ...enclosed(clause, "“")];
  const found = [
    ...percentsIn(clause),
    ...countsIn(clause),
    ...ratiosIn(clause),
    ...coefficientsIn(clause),
  ]
    .filter((value) => !quoted.some((span) => contains(span, value)))
    .sort((one, other) => one.start - other.start);
  return found
    .filter((value) => !isAttribute(value, clause, found))
    .flatMap((value) => sharedUnit(value, clause));
}

function percentsIn(clause: string): FoundValue[] {
  if (!/[%‰成]|百分之/.test(clause)) return [];
  return figuresWithWords(clause, percent).flatMap(({ start, end, groups, words, change }) => {
    const number = percentOf(groups);
    const isProse = groups["tenths"] !== undefined && words === "" && !groups["after"];
    if (number === null || isProse) return [];
    const isComplete = number === 100 && change === undefined;
    const upTo = upperEnd(groups["upTo"], number);
    const toFraction = (figure: number) =>
      percentToFraction(groups["unit"] === "‰" ? figure / 10 : figure);
    return {
      start,
      end,
      operator: upTo === null ? operatorFor(words, groups["after"], isComplete ? "=" : ">=") : ">=",
      value: toFraction(number),
      upTo: upTo === null ? null : toFraction(upTo),
      unit: "%",
      kind: "percent",
      hasWords: words !== "" || groups["after"] !== undefined,
      change,
      unsure: groups["upTo"] !== undefined && upTo === null,
    } as const;
  });
}

function percentOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  if (groups["tenths"] !== undefined) return (parseNumber(groups["tenths"]) ?? 0) * 10;
  return parseNumber(groups["number"] ?? groups["chinese"] ?? "");
}

function countsIn(clause: string): FoundValue[] {
  if (!holdsCount.test(clause)) return [];
  return figuresWithWords(clause, count).flatMap(({ start, end, groups, words, change }) => {
    const preceding = clause.slice(Math.max(0, start - 24), start);
    if (!isCount(groups, preceding, words)) return [];
    const number = parseNumber(groups["number"]!.split(/[-至]/)[0]!);
    if (number === null) return [];
    const upTo = upperEnd(groups["upTo"], number);
    const unit = unitNames[groups["unit"]!] ?? groups["unit"]!;
    const scale = groups["scale"]!;
    const more = groups["more"] !== "";
    const isAtLeast = change !== undefined || /(?:至少|最少)[^，]*$/.test(preceding);
    const scaled = (figure: number) => (unit === "元" ? figure : figure * scaleOf(scale));
    return {
      start,
      end,
      operator:
        upTo === null
          ? operatorFor(words, groups["after"], more ? ">" : isAtLeast ? ">=" : "=")
          : ">=",
      value: scaled(number),
      upTo: upTo === null ? null : scaled(upTo),
      unit: unit === "元" ? scale + unit : unit,
      kind: "count",
      hasWords: words !== "" || groups["after"] !== undefined,
      change,
      unsure:
        more || /^\D/.test(groups["number"]!) || (groups["upTo"] !== undefined && upTo === null),
    } as const;
  });
}

function isCount(
  { number, unit, after: following }: WordedFigures["groups"],
  preceding: string,
  words: string
): boolean {
  if (describes.test(preceding) || tellsStock.test(preceding)) return false;
  if (/[\d.]$/.test(preceding) || (unit === "起" && /[自从于由]$/.test(preceding))) return false;
  if (timeUnits.has(unit!))
    return words !== "" && (following !== undefined || measuresTime.test(preceding));
  if (/^\d/.test(number!)) return true;
  return number === "一" ? words !== "" : asksForCount.test(preceding + words);
}

function ratiosIn(clause: string): FoundValue[] {
  if (!clause.includes("：") || !speaksOfRatio.test(clause)) return [];
  return figuresWithWords(clause, ratio).flatMap(({ start, end, groups, words }) => {
    const [first, second] = [parseNumber(groups["first"]!), parseNumber(groups["second"]!)];
    if (first === null || !second) return [];
    return {
      start,
      end,
      operator: operatorFor(words, groups["after"], "="),
      value: Number((first / second).toPrecision(12)),
      upTo: null,
      unit: ":1",
      kind: "ratio",
      hasWords: words !== "" || groups["after"] !== undefined,
      change: undefined,
      unsure: false,
    } as const;
  });
}

/** The upper end of a range, or null where it is none: 45-43 is a number of something else. */
function upperEnd(words: string | undefined, lower: number): number | null {
  const upper = words === undefined ? null : parseNumber(words);
  return upper !== null && upper > lower ? upper : null;
}

/** No stock is told in a longer clause. */
const longestStock = 60;

/** True for a clause that only tells how much there is: 全县共有耕地35万亩. */
export function tellsOnlyStock(clause: string): boolean {
  return clause.length <= longestStock && tellsStock.test(clause);
}
