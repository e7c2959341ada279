import type { Paragraph, SourceDocument } from "../document";
import type { ListYears } from "./deadlines/form";
import { findDeadlines } from "./deadlines/read";
import type { Target, TaskList } from "./model";
import { findTargets } from "./targets/read";
import { clausesOf } from "./targets/clauses";
import { metricBefore } from "./targets/subject";
import { valuesIn } from "./targets/values";
import { fold, type FoldedText } from "./text/folded-text";

/** A paragraph that states the goals (总体目标), its title in front. */
const statement =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*)?(?:总体|主要|工作|年度|具体)?目标(?:任务|要求|指标)?\s*[：:。]/;

/** A heading under which the goals stand. */
const headingOnly =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*)?(?:总体|主要|工作|年度|具体)?目标(?:任务|要求|指标)?\s*$/;

const nextHeading = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

/** Goals stand in one paragraph, or a few. */
const mostParagraphs = 6;

/** The overall goals of a document, outside its tables, and the words that they stand in. */
export function readGoals(
  { blocks }: SourceDocument,
  years: ListYears
): Pick<TaskList, "goals" | "goalsText"> {
  const stated = statedGoals(blocks.filter((block) => block.type === "paragraph"));
  const goals = stated.flatMap(({ text, notes }) => goalsOf(text, notes, years));
  return { goals, goalsText: goals.length > 0 ? stated.map(({ text }) => text).join("\n") : "" };
}

/** The paragraphs of the goals, without their title. */
function statedGoals(
  paragraphs: readonly Paragraph[]
): readonly Pick<Paragraph, "text" | "notes">[] {
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, notes } = paragraph;
    const start = statement.exec(text);
    if (start) return [{ text: text.slice(start[0].length), notes }];
    if (headingOnly.test(text)) {
      const after = paragraphs.slice(index + 1, index + 1 + mostParagraphs);
      const end = after.findIndex((next) => nextHeading.test(next.text));
      return end < 0 ? after : after.slice(0, end);
    }
  }
  return [];
}

function goalsOf(text: string, notes: readonly string[], years: ListYears): Target[] {
  const folded = fold(text);
  const targets = findTargets(folded, findDeadlines(folded, years));
  return targets.map((target) => {
    if (target.value !== null) return target;
    for (const note of notes) {
      const defined = definedBy(note, target);
      if (defined) return defined;
    }
    return target;
  });
}

/** “重点建设用地安全利用率”, “有效保障” */
const quotation = /“([^“”]{2,30})”/g;

/**
 * What a footnote makes of a soft target whose words it quotes: “重点建设用地安全利用率”每年达到100%，
 * 或者达到95%以上且…的，认定为实现“有效保障”.
 */
function definedBy(note: string, target: Target): Target | null {
  const text = fold(note);
  const { folded } = text;
  const quoted = [...folded.matchAll(quotation)].map((match) => match[1]!);
  if (!quoted.some((words) => fold(target.text).folded.includes(words))) return null;

  const alternatives = clausesOf(folded).flatMap((clause) =>
    valuesIn(clause.text).map((found) => ({ ...found, clause }))
  );
  const [main, other] = alternatives;
  if (!main || main.unit !== "%") return null;
  const rate = quoted.find((words) => words.endsWith("率"));
  const period = /[“"]?十[二三四五六七]五[”"]?期间/.exec(folded);
  const condition = conditionIn(text);
  return {
    ...target,
    metric: rate ? (metricBefore(rate)?.name ?? rate) : target.metric,
    operator: main.value === 1 ? "=" : main.operator,
    value: main.value,
    unit: main.unit,
    period: period
      ? text.original(period.index, period.index + period[0].length).replace(/期间$/, "")
      : target.period,
    soft: false,
    ...(other && condition !== null
      ? { alternative: { operator: other.operator, value: other.value, condition } }
      : {}),
  };
}

/** The words from 且 to 的，认定为. */
function conditionIn({ folded, original }: FoldedText): string | null {
  const start = folded.indexOf("且");
  if (start < 0) return null;
  const end = folded.search(/的?，?(?:认定|视为|视同)/);
  return original(start + 1, end > start ? end : folded.length).trim();
}
