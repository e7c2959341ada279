import type { Role } from "./model";

/** A task as its row or paragraphs give it: still only text. */
export interface TaskDraft {
  readonly number: string;
  readonly section: string;
  title: string;
  content: string;
  /** The texts that name units, by the role of their column. */
  readonly units: readonly UnitText[];
  /** Texts under 完成时限. */
  readonly deadlines: readonly string[];
  /** The parts of the content that stand under a day limit of their own, in order. */
  readonly steps?: readonly StepText[];
  /** Texts under 目标. */
  readonly targets: readonly string[];
  readonly remarks: readonly string[];
  /** What a follow-up table reports, or nothing. */
  readonly reported?: ReportDraft;
  /** Units that a note of the list makes responsible for this task as for others. */
  standing?: string;
  /** Where it stands, in the reader's words. */
  readonly where: string;
}

/** What is to be done by a day: a cell under 2026年, 第一季度. */
export interface StepText {
  readonly limit: string;
  /** As it stands in the content. */
  readonly text: string;
}

export interface UnitText {
  readonly column: Role;
  readonly text: string;
  /** The header says that the first unit leads (排在前位为牵头部门). */
  readonly firstLeads: boolean;
}

/** What a follow-up table (调度表) has columns for. */
export type ReportText =
  | "progress"
  | "situation"
  | "status"
  | "problems"
  | "nextSteps"
  | "person"
  | "reportedOn"
  | "completedOn"
  | "currentValue";

/** What is reported of a task, still only text. */
export interface ReportDraft {
  readonly texts: ReadonlyMap<ReportText, string>;
  /**
   * The header of the column of progress. Its figures are read together, for 92.6 is a percentage
   * beside 66.67% and 0.85 a fraction beside 0.9.
   */
  readonly progressColumn: string;
}

/** What a reader of tables or of paragraphs finds. */
export interface Drafts {
  readonly sections: readonly string[];
  readonly tasks: readonly TaskDraft[];
}
