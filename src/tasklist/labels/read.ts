import { isRole, readLabels, type LabelField, type Labelled } from "./label-words";
import type { UnitText } from "../draft";

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
  for (const paragraph of paragraphs) {
    const { before, labelled } = readLabels(paragraph);
    if (before !== "" && !isOnlyNumber(before)) {
      const last = parts.at(-1);
      if (last) last.value = [last.value, before].filter((text) => text !== "").join("\n");
      else problem.push(before);
    }
    parts.push(...labelled.map((part) => ({ ...part })));
  }
  const has = (fits: (field: LabelField) => boolean) => parts.some(({ field }) => fits(field));
  if (!has(isRole) || !has((field) => field === "content" || field === "target")) return null;
  return { problem, ...sorted(parts.filter(({ value }) => value !== "")) };
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
