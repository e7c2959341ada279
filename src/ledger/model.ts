import type { IsoDate, Measure, RegistryUnit, Target, Task } from "../tasklist";
import type { FigureId } from "./figure-ids";
import type { ImportedList, KeptCells, WithdrawnItem } from "./living-model";
import type { Occurrence } from "./occurrence-model";
import type { PeriodRecord } from "./periods";

/** A task list that lives: what the document says, and what staff entered since. */
export interface Ledger {
  readonly title: string;
  readonly year: number | null;
  readonly region: string | null;
  /** The document that it was imported from, as its file name. */
  readonly source: string;
  readonly goals: readonly LedgerTarget[];
  readonly sections: readonly string[];
  readonly tasks: readonly LedgerTask[];
  readonly registry: readonly RegistryUnit[];
  readonly settings: LedgerSettings;
  readonly figures: RateFigures;
  /** Null in a ledger of an earlier format, which did not keep it. */
  readonly imported: ImportedList | null;
  readonly withdrawn: readonly WithdrawnItem[];
  /** 调度记录, in the order of time. */
  readonly records: readonly PeriodRecord[];
  readonly kept: KeptCells;
}

export interface LedgerTask {
  /**
   * The task's number, made unique: where the document starts anew in each section, the section's
   * place stands in front (2-1).
   */
  readonly id: string;
  readonly task: Task;
  readonly entry: TaskEntry;
  readonly measures: readonly LedgerMeasure[];
  readonly targets: readonly LedgerTarget[];
  /** The year's periods of work that recurs; none for other work. */
  readonly occurrences: readonly Occurrence[];
}

/** What staff enter for a task. Every text may be empty. */
export interface TaskEntry {
  /** 进度, a fraction; null when nothing was reported. */
  readonly progress: number | null;
  /** 进展情况 */
  readonly situation: string;
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
}

export interface LedgerMeasure {
  /** The task's id, a point, and the measure's place: 3.1. */
  readonly id: string;
  readonly measure: Measure;
  readonly entry: MeasureEntry;
}

export interface MeasureEntry {
  readonly progress: number | null;
  readonly situation: string;
  readonly completedOn: IsoDate | null;
}

export interface LedgerTarget {
  /** "3-1" for the first target of task 3, "目标-1" for the first overall goal. */
  readonly id: string;
  /** The measure that names it, "3.6", or null. */
  readonly measure: string | null;
  readonly target: Target;
  /** The figure of 指标核算 that its current value comes from unless one is reported, or null. */
  readonly figure: FigureId | null;
  readonly entry: TargetEntry;
}

export interface TargetEntry {
  /** 填报值: a percentage as a fraction. */
  readonly reported: number | null;
  /** 研判结论: what a person decided; it overrides the numbers. */
  readonly judgement: Judgement | null;
}

export type Judgement = "met" | "gap" | "missed";

export interface LedgerSettings {
  /** 统计截止日期 that a person typed, or null for today. */
  readonly asOf: IsoDate | null;
  /** A task is 临期 when it is due within so many days. */
  readonly dueSoonDays: number;
  /** A task is 滞后 when its progress is behind the elapsed share by more than this fraction. */
  readonly behindTolerance: number;
  /** 年度默认: give tasks without any date the end of the list's year. Off unless a person says so. */
  readonly yearEndDefault: boolean;
  readonly colourSet: ColourSet;
  readonly farmlandMethod: FarmlandMethod;
  readonly emissionMethod: EmissionMethod;
  /** 只看牵头单位: the unit whose rows stand out in 任务台账, or null. */
  readonly pickedUnit: string | null;
}

/** 红黄绿: red, amber, green. 蓝黄红: blue stands for on track. */
export type ColourSet = "redAmberGreen" | "blueAmberRed";

/** 受污染耕地安全利用率 by the plain formula, or by the trial method with priority-protected land. */
export type FarmlandMethod = "standard" | "trial";

/** 重点重金属减排比例 from what each enterprise emits, or from what projects cut and new ones add. */
export type EmissionMethod = "inventory" | "projects";

/** What is typed into 指标核算; areas in 亩, emissions in 千克. Null where nothing was typed. */
export interface RateFigures {
  readonly farmland: readonly FarmlandFigures[];
  readonly farmlandMeasures: readonly FarmlandMeasureFigures[];
  readonly construction: readonly ConstructionFigures[];
  readonly emissions: readonly EmissionFigures[];
  readonly projects: readonly ProjectFigures[];
  readonly plots: readonly PlotFigures[];
}

/** One township's farmland, 受污染耕地安全利用率. */
export interface FarmlandFigures {
  readonly township: string;
  /** 安全利用类面积 */
  readonly safeUseArea: number | null;
  /** 严格管控类面积 */
  readonly strictControlArea: number | null;
  /** 实现安全利用面积 */
  readonly safelyUsed: number | null;
  /** 落实严格管控面积 */
  readonly strictlyControlled: number | null;
  /** 优先保护类面积, counted above and below by the trial method only */
  readonly priorityProtected: number | null;
}

/** The class of polluted farmland (耕地土壤环境质量类别) that a measure is taken on. */
export type FarmlandClass = "safeUse" | "strictControl";

/**
 * One measure (安全利用措施) in one township. What is compliant counts for the township's safely
 * used or strictly controlled area, unless that area was typed in itself.
 */
export interface FarmlandMeasureFigures {
  readonly township: string;
  readonly landClass: FarmlandClass | null;
  /** 品种替代, 水肥调控 … */
  readonly measure: string;
  readonly area: number | null;
  /** 产出达标: the produce meets the food standard, or the strict control is in place. */
  readonly compliant: boolean | null;
}

/** One plot of key construction land, 重点建设用地安全利用率. */
export interface ConstructionFigures {
  readonly name: string;
  readonly area: number | null;
  readonly violatingArea: number | null;
  /** 违规开发利用是否已处理整改到位 */
  readonly rectified: boolean | null;
}

/** One enterprise's emissions, 重点重金属减排比例. */
export interface EmissionFigures {
  readonly enterprise: string;
  /** 2020年基数 */
  readonly base: number | null;
  /** 当前排放量 */
  readonly current: number | null;
}

/** One project, 重点重金属工程减排. */
export interface ProjectFigures {
  readonly name: string;
  /** 工程减排量 */
  readonly cut: number | null;
  /** 新增排放量 */
  readonly added: number | null;
}

/** One priority plot, 地块管控率. */
export interface PlotFigures {
  readonly name: string;
  readonly controlled: boolean | null;
}
