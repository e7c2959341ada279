import { goalOwner, type LedgerTarget } from "../../ledger";
import type { LedgerCells } from "../cells";
import { tableNames } from "../sheet-names";
import { figureWords, judgementWords, operatorWords } from "../words";
import { readRows, type ReadingNotes, type RowReader } from "./rows";

export interface TargetRows {
  readonly goals: readonly LedgerTarget[];
  /** By the task's id. */
  readonly ofTask: ReadonlyMap<string, readonly LedgerTarget[]>;
}

/** 目标指标, by what each target belongs to. */
export function readTargets(
  cells: LedgerCells,
  notes: ReadingNotes,
  table: string = tableNames.targets
): TargetRows {
  const byOwner = new Map<string, LedgerTarget[]>();
  for (const row of readRows(cells, table, notes)) {
    const owner = row.text("任务序号").trim();
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), readTarget(row)]);
  }
  return { goals: byOwner.get(goalOwner) ?? [], ofTask: byOwner };
}

export function readTarget(row: RowReader): LedgerTarget {
  const alternative = row.number("另认定值");
  const unit = row.text("单位");
  return {
    id: row.text("指标编号"),
    measure: row.textOrNull("措施编号"),
    figure: row.code("核算指标", figureWords),
    target: {
      metric: row.text("指标"),
      operator: row.code("比较", operatorWords) ?? "=",
      value: row.number("目标值"),
      unit,
      baseline: row.textOrNull("基期"),
      period: row.textOrNull("期间"),
      soft: row.yesOrNo("软性") ?? false,
      text: row.text("原文"),
      ...(alternative === null
        ? {}
        : {
            alternative: { operator: ">=", value: alternative, condition: row.text("另认定条件") },
          }),
      confidence: "high",
    },
    entry: {
      reported: unit === "%" ? row.share("填报值") : row.number("填报值"),
      judgement: row.code("研判结论", judgementWords),
    },
  };
}
