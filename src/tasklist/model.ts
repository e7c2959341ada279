/** Calendar day as "YYYY-MM-DD". Dates carry no time and no zone. */
export type IsoDate = string;

/** How sure the importer is of a value: the review step shows the unsure ones first. */
type Confidence = "high" | "low";

/** An official task list (任务清单), read from a document. */
export interface TaskList {
  readonly title: string;
  /** The year of the title; deadlines without a year (年底前) belong to it. */
  readonly year: number | null;
  /** The issuing place: 柳城县. */
  readonly region: string | null;
  /** The overall goals (总体目标). */
  readonly goals: readonly Target[];
  /** What the goals were read from, in the document's words; "" where there are none. */
  readonly goalsText: string;
  readonly sections: readonly string[];
  readonly tasks: readonly Task[];
}

export interface Task {
  /** 序号 as the document gives it, else counted from 1. */
  readonly number: string;
  readonly section: string;
  /** 主要任务 */
  readonly title: string;
  /** 任务内容, not a character changed. */
  readonly content: string;
  /** 牵头单位 */
  readonly lead: readonly UnitMention[];
  /** 配合单位 */
  readonly support: readonly UnitMention[];
  /** 责任单位 */
  readonly responsible: readonly UnitMention[];
  readonly deadlines: readonly Deadline[];
  /** The last of the dated deadlines, or null when the text gives none. Nothing is invented. */
  readonly due: IsoDate | null;
  readonly targets: readonly Target[];
  readonly measures: readonly Measure[];
  /** 备注 */
  readonly remarks: string;
  /** What a follow-up table (调度表) already says of the task's progress; null for a plain list. */
  readonly reported: ReportedProgress | null;
}

/** What a follow-up table reports of a task. Every text may be empty. */
export interface ReportedProgress {
  /** 完成率, a fraction; null when none is given. */
  readonly progress: number | null;
  /** 进展情况 */
  readonly situation: string;
  /** 状态, in the document's words: 已完成, 推进中, 未启动. */
  readonly status: string;
  /** 存在问题 */
  readonly problems: string;
  /** 下一步措施 */
  readonly nextSteps: string;
  /** 责任人 */
  readonly person: string;
  /** 完成日期 */
  readonly completedOn: IsoDate | null;
  /** 填报日期 */
  readonly reportedOn: IsoDate | null;
  /** 现状值 in the document's words, and as a number where it is one: a percentage as a fraction. */
  readonly current: { readonly text: string; readonly value: number | null } | null;
}

export type Role = "lead" | "support" | "responsible";

/** A unit as a task names it. */
export interface UnitMention {
  /** Canonical full name: 县发展和改革局. */
  readonly unit: string;
  /** The words of the document: 发改局. */
  readonly text: string;
  readonly confidence: Confidence;
}

/**
 * What the words say about time: a day limit, a window (5-9月), a period that recurs (每季度),
 * open-ended (持续推进), or dependent on an event (待…后).
 */
export type DeadlineKind = "date" | "window" | "recurring" | "open" | "conditional";

export interface Deadline {
  readonly text: string;
  readonly kind: DeadlineKind;
  /** The day limit, for `date` and `window` and a dated recurrence; else null. */
  readonly date: IsoDate | null;
  /** The first day of a `window`, else null. */
  readonly start: IsoDate | null;
  readonly confidence: Confidence;
}

/**
 * How an actual value is held against the target. "=" is completeness (全部落实, 6个地块, 1∶1);
 * "~" is 左右.
 */
export type TargetOperator = ">=" | ">" | "<=" | "<" | "=" | "~";

export interface Target {
  /** The official name of what is measured: 受污染耕地安全利用率. */
  readonly metric: string;
  readonly operator: TargetOperator;
  /** A percentage as a fraction: 0.93. Null when the words name no number (总体保持稳定). */
  readonly value: number | null;
  /** "%", 个, 件, 亩 …; ":1" for a ratio (1：1, 1.2∶1); "" when there is none. */
  readonly unit: string;
  /** The base that a change is measured from: 2020年. */
  readonly baseline: string | null;
  /** What the value runs over: “十四五”. */
  readonly period: string | null;
  /** Soft words (基本, 力争, 有效保障): a person judges. */
  readonly soft: boolean;
  /** The words of the document. */
  readonly text: string;
  /** A rule by which the target also counts as met: 或 ≥95% 且违规地块全部处理整改到位. */
  readonly alternative?: TargetAlternative;
  readonly confidence: Confidence;
}

interface TargetAlternative {
  readonly operator: TargetOperator;
  readonly value: number;
  /** The condition in the document's words, which a person confirms. */
  readonly condition: string;
}

/** One thing that a task asks for. The texts of a task's measures, joined, are its content. */
export interface Measure {
  /** "3.1" */
  readonly number: string;
  readonly text: string;
  readonly deadlines: readonly Deadline[];
  readonly targets: readonly Target[];
}
