import type { IsoDate } from "../tasklist";
import type { FigureId } from "./figure-ids";
import type { OccurrenceAssessment } from "./occurrence-model";

/** 时限: 已完成, 逾期, 临期, 滞后, 正常, 长期, 未定. */
export type Timing = "done" | "overdue" | "dueSoon" | "behind" | "onTrack" | "longTerm" | "undated";

/** 目标: 达标, 未达标, 有差距, 未测, 待研判, —. */
export type TargetState = "met" | "missed" | "gap" | "unmeasured" | "toJudge" | "none";

/** 灯号 */
export type Light = "red" | "amber" | "green" | "grey";

/** Where the date that a task is judged by comes from: 原文, 周期, 年度默认, or there is none. */
export type DueBasis = "document" | "period" | "yearEnd" | "none";

export interface Assessment {
  readonly asOf: IsoDate;
  /** In the ledger's order, one for each task, measure and target (goals first). */
  readonly tasks: readonly TaskAssessment[];
  readonly measures: readonly MeasureAssessment[];
  readonly targets: readonly TargetAssessment[];
  /** 周期任务: the periods of all tasks, in the ledger's order. */
  readonly occurrences: readonly OccurrenceAssessment[];
  /** The county's figures, null where too little was typed in or it cannot be right. */
  readonly figures: Readonly<Record<FigureId, number | null>>;
  /** One for each lead unit, worst first. */
  readonly units: readonly UnitTotals[];
}

export interface Status {
  readonly due: IsoDate | null;
  readonly dueBasis: DueBasis;
  readonly timing: Timing;
  readonly target: TargetState;
  readonly light: Light;
}

/** The status of a task or a measure, by its id in the ledger. */
export interface TaskAssessment extends Status {
  readonly id: string;
  /** The periods of recurring work that are overdue, the earliest due first: 2025-Q3. */
  readonly missed: readonly string[];
}

export interface MeasureAssessment extends Status {
  readonly id: string;
}

export interface TargetAssessment {
  readonly id: string;
  /** 核算值: what 指标核算 gives for the target's figure, or null. */
  readonly computed: number | null;
  /** 当前值: what was reported, else what 指标核算 gives, else null. */
  readonly current: number | null;
  /** Signed, negative when short of the target; null when it cannot be told. */
  readonly gap: number | null;
  readonly state: TargetState;
  /** 到期: the work is due or declared complete, so that a miss is final. */
  readonly closed: boolean;
}

/** A lead unit's tasks. A task with several leads counts for each. */
export interface UnitTotals {
  readonly unit: string;
  readonly led: number;
  readonly done: number;
  readonly overdue: number;
  /** Tasks with a target 未达标. */
  readonly offTarget: number;
  readonly dueSoon: number;
  readonly behind: number;
  /** Tasks that are neither done, overdue, off target, due soon nor behind. */
  readonly onTrack: number;
  readonly lights: Readonly<Record<Light, number>>;
}
