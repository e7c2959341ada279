import {
  isRole,
  namesTask,
  readLabels,
  settledLeads,
  type LabelField,
  type Labelled,
} from "./label-words";
import type { ReportDraft, UnitText } from "../draft";
import { findAnnotations } from "../prose/annotation";

/** A task whose parts stand behind labels (整改清单): 责任单位：… 整改时限：… 整改目标：… 整改措施：…. */
export interface LabelBlock {
  /** 序号, where it has a label too. */
  readonly number: string | undefined;
  /** What stands before the first label: the problem. */
  readonly problem: readonly string[];
  readonly titles: readonly string[];
  readonly content: string;
  readonly units: readonly UnitText[];
  readonly deadlines: readonly string[];
  readonly targets: readonly string[];
  readonly remarks: readonly string[];
  /** What has been done, where the block says so. */
  readonly reported?: ReportDraft;
}

type Part = { -readonly [Key in keyof Labelled]: Labelled[Key] };

/**
 * Reads the paragraphs of an item as a block of labels; a value goes on until the next label. Null
 * where the labels do not make a task: it has units, and measures, a target or the task's
 * name beside them.
 */
export function readLabelBlock(paragraphs: readonly string[]): LabelBlock | null {
  const problem: string[] = [];
  const parts: Part[] = [];
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
      if (last === undefined) problem.push(before);
      else if (isWhole(last)) parts.push({ field: "remarks", label: "", value: before });
      else last.value = [last.value, before].filter((text) => text !== "").join("\n");
    }
    parts.push(...labelled.map((part) => ({ ...part })));
  }
  const has = (fits: (field: LabelField) => boolean) => parts.some(({ field }) => fits(field));
  const saysWhat = has((field) => field === "content" || field === "target");
  if (!has(isRole) || !(saysWhat || parts.some(namesTask))) return null;
  const block = sorted(parts.filter(({ value }) => value !== ""));
  return { problem, ...block, units: [...block.units, ...measures] };
}

/**
 * Cuts paragraphs in which the first label comes again into a block for each time; what stands
 * before it belongs to the first block.
 */
export function labelBlocks(paragraphs: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  let first: string | null = null;
  for (const paragraph of paragraphs) {
    const { before, labelled } = readLabels(paragraph);
    const label = before === "" ? (labelled[0]?.label ?? null) : null;
    if (label !== null && label === first) blocks.push([]);
    first ??= label;
    blocks.at(-1)!.push(paragraph);
  }
  return blocks;
}

/** Units and a day stand in one line; what follows in the next says something else. */
function isWhole({ field, value }: Part): boolean {
  return (isRole(field) || field === "deadline") && value !== "" && !/[、，：]$/.test(value);
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

/** 整改任务 beside 整改措施 is what these are for. */
const taskLabel = /任务$/;

function sorted(given: readonly Part[]): Omit<LabelBlock, "problem"> {
  const hasMeasures = given.some(
    ({ field, label }) => field === "content" && !taskLabel.test(label)
  );
  const parts = settledLeads(given).map((part) =>
    hasMeasures && part.field === "content" && taskLabel.test(part.label)
      ? { ...part, field: "title" as const }
      : part
  );
  const report = parts.flatMap(({ field, value }) =>
    field === "situation" || field === "status" ? [[field, value] as const] : []
  );
  const values = (wanted: LabelField) =>
    parts.filter(({ field }) => field === wanted).map(({ value }) => value);
  return {
    number: values("number")[0],
    titles: values("title"),
    content: values("content").join("\n"),
    units: parts.flatMap(({ field, value }) =>
      isRole(field) ? [{ column: field, text: value, firstLeads: false }] : []
    ),
    deadlines: values("deadline").map((text) => text.replace(/[。；;，,]+$/, "")),
    targets: values("target"),
    remarks: parts.flatMap(({ field, label, value }) =>
      field === "remarks" ? [label === "" ? value : `${label}：${value}`] : []
    ),
    ...(report.length > 0 && { reported: { texts: new Map(report), progressColumn: "" } }),
  };
}

/** （1） before a label numbers the label only. */
function isOnlyNumber(text: string): boolean {
  return /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]*$|^[①-⑳—-]+$/.test(text);
}
