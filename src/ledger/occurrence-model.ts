import type { IsoDate } from "../tasklist";

/** One period of work that recurs (周期任务): the report of the first quarter. */
export interface Occurrence {
  /** The task's id and the period: 4·2025-Q1. */
  readonly id: string;
  /** The words that make it recur: 每季度. */
  readonly words: string;
  /** 2025-03, 2025-Q1, 2025-H1 or 2025年. */
  readonly period: string;
  /** By when it is to be done; null when a person took the day out. */
  readonly due: IsoDate | null;
  readonly entry: OccurrenceEntry;
}

/** What staff enter for a period. */
export interface OccurrenceEntry {
  /** 是否完成 */
  readonly done: boolean | null;
  readonly completedOn: IsoDate | null;
  /** 说明 */
  readonly remarks: string;
}

/** 按期, 逾期完成, 逾期, 未到期. */
export type OccurrenceState = "onTime" | "late" | "missed" | "open";

export interface OccurrenceAssessment {
  readonly id: string;
  readonly state: OccurrenceState;
}
