import { contains, enclosed } from "../text/spans";
import { officialMetricIn } from "./official-metrics";
import { thingAt, trim, withoutVerb, type Metric } from "./subject";

/** A target that is said in words, without a number. */
export interface WordedTarget {
  readonly metric: Metric;
  /** 1 for 全部 and 全覆盖, 0 for 清零; null where a person judges. */
  readonly value: 0 | 1 | null;
}

interface WordedForm {
  readonly pattern: RegExp;
  /** `before` and `after` are the clause's words on both sides of the match. */
  read(before: string, after: string, match: RegExpMatchArray): WordedTarget | null;
}

/** 全部落实: verbs between 全部 and what is asked for. */
const passing = /^(?:按要求|按规定|按期|依法|得到|实现|予以|进行|如期)+/;

/** 上述设施全部投入运行 says nothing that has a name. */
const pointsBack = /^(?:上述|以上|该|其)/;

const forms: readonly WordedForm[] = [
  {
    pattern: /全部(?!门|或)/,
    read(before, after) {
      const subject = trim(before);
      if (pointsBack.test(subject)) return null;
      const rest = after.replace(passing, "");
      const verb = rest.slice(0, 2);
      const object = thingAt(rest.slice(2));
      const official = officialMetricIn(subject + verb + object);
      if (official !== null) return complete(official, true);
      return complete(`${subject}${object}${verb}率`, subject + object !== "" && verb.length === 2);
    },
  },
  {
    pattern: /全覆盖/,
    read(before) {
      const subject = withoutVerb(before);
      return subject === ""
        ? null
        : complete(officialMetricIn(subject) ?? `${subject}覆盖率`, true);
    },
  },
  {
    pattern: /基本(?:按要求|按期|按时|如期|全部)?(?:完成|建成|实现|消除|解决|建立)/,
    read: (before, after) => soft(trim(before) + thingAt(after)),
  },
  { pattern: /(?:得到|实现|予以)“?有效保障”?|“?有效保障”?$/, read: (before) => soft(trim(before)) },
  {
    pattern:
      /(?:总体|基本|持续)?保持(?:总体|基本|持续)?稳定|稳中向好|(?:明显|持续|稳步|显著|进一步|不断)(?:改善|好转)|不恶化|不降低/,
    read: (before) => soft(trim(before)),
  },
  {
    pattern:
      /(?:不低于|达到或优于|达到|优于|稳定在|保持在?)(?:国家|地表水|地下水)?[ⅠⅡⅢⅣⅤIV]{1,3}类/,
    read: (before) => soft(trim(before)),
  },
  {
    pattern: /(?:全面|全部)?消除(?=劣[ⅤV]|.{0,10}黑臭水体|重污染天气)/,
    read: (_before, after) => soft(thingAt(after)),
  },
  {
    // 劣Ⅴ类断面比例为0
    pattern: /(?<rate>比例|占比|比率)(?:为|降至|降为|控制在|保持|保持为)?[0零](?![\d.,%])/,
    read(before, _after, { groups }) {
      const name = trim(before) + groups!["rate"]!;
      return { metric: { name: officialMetricIn(name) ?? name, sure: true }, value: 0 };
    },
  },
  {
    pattern: /(?:存量|动态|全部|全面|基本)*清零/,
    read: (before) => ({ metric: { name: withoutVerb(before), sure: true }, value: 0 }),
  },
  {
    pattern: /(?:(?:与|和|同)(?:去年|上年|上一年度?|20\d{2}年)(?:同期)?|同比|基本|总体)*持平/,
    read: (before) => soft(trim(before)),
  },
  { pattern: /应(.)尽\1/, read: (before) => soft(trim(before)) },
  { pattern: /力争|争取/, read: (before, after) => soft(trim(before) + trim(after)) },
];

/** The worded target of a folded clause, or null. Quotations are principles, not targets. */
export function wordedTargetIn(clause: string): WordedTarget | null {
  const quoted = enclosed(clause, "“");
  for (const { pattern, read } of forms) {
    const match = pattern.exec(clause);
    if (!match) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    if (quoted.some((quotation) => contains(quotation, span))) continue;
    const target = read(clause.slice(0, span.start), clause.slice(span.end), match);
    if (target && target.metric.name !== "") return target;
  }
  return null;
}

function complete(name: string, sure: boolean): WordedTarget {
  return { metric: { name, sure }, value: 1 };
}

function soft(words: string): WordedTarget {
  return { metric: { name: officialMetricIn(words) ?? words, sure: true }, value: null };
}
