import type { LedgerMeasure, LedgerTarget, LedgerTask } from "../model";
import { measureFields, targetFields, taskFields, type DocumentField } from "./fields";
import type { EarlierRow } from "./pairing";
import { isTyped, mergeEntry } from "./three-way";

/** The document's side of a row with what staff had corrected in it. */
function mergeDocument<Row extends object>(
  fields: readonly DocumentField<Row>[],
  base: Row | null,
  current: Row,
  next: Row
): Row {
  const merged = { ...next };
  if (base === null) return merged;
  for (const { text, properties } of fields)
    if (isTyped(text(base), text(current)))
      for (const property of properties) merged[property] = current[property];
  return merged;
}

/** A task without its measures and targets; those are merged by themselves. */
export function mergeTask(earlier: EarlierRow<LedgerTask>, next: LedgerTask): LedgerTask {
  const { base, current } = earlier;
  if (current === null) return next;
  return {
    ...next,
    task: mergeDocument(taskFields, base && base.task, current.task, next.task),
    entry: mergeEntry(base && base.entry, current.entry, next.entry),
  };
}

export function mergeMeasure(
  earlier: EarlierRow<LedgerMeasure> | undefined,
  next: LedgerMeasure
): LedgerMeasure {
  if (!earlier?.current) return next;
  const { base, current } = earlier;
  return {
    ...next,
    measure: {
      ...mergeDocument(measureFields, base && base.measure, current.measure, next.measure),
      number: next.id,
    },
    entry: mergeEntry(base && base.entry, current.entry, next.entry),
  };
}

export function mergeTarget(
  earlier: EarlierRow<LedgerTarget> | undefined,
  next: LedgerTarget
): LedgerTarget {
  if (!earlier?.current) return next;
  const { base, current } = earlier;
  const isFigureTyped = base === null || current.figure !== base.figure;
  return {
    ...next,
    target: mergeDocument(targetFields, base && base.target, current.target, next.target),
    figure: isFigureTyped ? current.figure : next.figure,
    entry: mergeEntry(base && base.entry, current.entry, next.entry),
  };
}
