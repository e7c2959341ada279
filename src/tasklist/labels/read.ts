import { isRole, readLabels, type LabelField, type Labelled } from "./label-words";
import type { UnitText } from "../draft";
import { findAnnotations } from "../prose/annotation";

/** A task whose parts stand behind labels (整改清单): 责任单位：… 整改时限：… 整改目标：… 整改措施：…. */
export interface LabelBlock {
  /** What stands before the first label: the problem. */
  readonly problem: readonly string[];
  readonly titles: readonly string[];
  readonly content: string;
  readonly units: readonly UnitText[];
  readonly deadlines: readonly string[];
  readonly targets: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Reads the paragraphs of an item as a block of labels; a value goes on until the next label. Null
 * where the labels do not make a task: it has units, and measures or a target beside them.
 */
export function readLabelBlock(paragraphs: readonly string[]): LabelBlock | null {
  const problem: string[] = [];
  const parts: { field: LabelField; label: string; value: string }[] = [];
  const measures: UnitText[] = [];
  for (const paragraph of paragraphs) {
    const last = parts.at(-1);
    if (last?.field === "content" && isMeasure(paragraph)) {
      last.value = [last.value, paragraph].filter((text) => text !== "").join("\n");
      measures.push(...unitsIn(paragraph));
      continue;
    }
    const { before, labelled } = readLabels(paragraph);
    if (before !== "" && !isOnlyNumber(before)) {
      if (last) last.value = [last.value, before].filter((text) => text !== "").join("\n");
      else problem.push(before);
    }
    parts.push(...labelled.map((part) => ({ ...part })));
  }
  const has = (fits: (field: LabelField) => boolean) => parts.some(({ field }) => fits(field));
  if (!has(isRole) || !has((field) => field === "content" || field === "target")) return null;
  const block = sorted(parts.filter(({ value }) => value !== ""));
  return { problem, ...block, units: [...block.units, ...measures] };
}

/** 1.完成排查。完成时限：6月底前: a measure keeps its words, whatever stands in it. */
function isMeasure(paragraph: string): boolean {
  const number = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、]|[①-⑳])\s*/.exec(
    paragraph
  );
  return number !== null && readLabels(paragraph.slice(number[0].length)).before !== "";
}

/** A measure may name who does it, in a bracket or behind a label. */
function unitsIn(paragraph: string): UnitText[] {
  return findAnnotations(paragraph).flatMap(({ annotation }) =>
    annotation.units.map((unit) => ({ ...unit, firstLeads: false }))
  );
}

function sorted(parts: readonly Labelled[]): Omit<LabelBlock, "problem"> {
  const values = (wanted: LabelField) =>
    parts.filter(({ field }) => field === wanted).map(({ value }) => value);
  return {
    titles: values("title"),
    content: values("content").join("\n"),
    units: parts.flatMap(({ field, value }) =>
      isRole(field) ? [{ column: field, text: value, firstLeads: false }] : []
    ),
    deadlines: values("deadline").map((text) => text.replace(/[。；;，,]+$/, "")),
    targets: values("target"),
    remarks: parts.flatMap(({ field, label, value }) =>
      field === "remarks" ? [`${label}：${value}`] : []
    ),
  };
}

/** （1） before a label numbers the label only. */
function isOnlyNumber(text: string): boolean {
  return /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]*$|^[①-⑳—-]+$/.test(text);
}
