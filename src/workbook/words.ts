import type {
  ColourSet,
  DeadlineNature,
  DueBasis,
  EmissionMethod,
  FarmlandClass,
  FarmlandMethod,
  FigureId,
  Judgement,
  Light,
  OccurrenceState,
  TargetState,
  Timing,
  WithdrawnLevel,
} from "../ledger";
import type { TargetOperator, UnitKind } from "../tasklist";

/**
 * The words that stand in the workbook's cells for the ledger's values. Formulas are built from
 * them and the reader turns them back, so each word is named once, here.
 */
export const timingWords: Readonly<Record<Timing, string>> = {
  done: "已完成",
  overdue: "逾期",
  dueSoon: "临期",
  behind: "滞后",
  onTrack: "正常",
  longTerm: "长期",
  undated: "未定",
};

/** 状态 of a period of recurring work. */
export const occurrenceWords: Readonly<Record<OccurrenceState, string>> = {
  onTime: "按期",
  late: "逾期完成",
  missed: "逾期",
  open: "未到期",
};

export const targetWords: Readonly<Record<TargetState, string>> = {
  met: "达标",
  missed: "未达标",
  gap: "有差距",
  unmeasured: "未测",
  toJudge: "待研判",
  none: "—",
};

export const judgementWords: Readonly<Record<Judgement, string>> = {
  met: targetWords.met,
  gap: targetWords.gap,
  missed: targetWords.missed,
};

/** The word of each light by colour set: where blue stands for on track, its word says so. */
export const lightWords: Readonly<Record<ColourSet, Readonly<Record<Light, string>>>> = {
  redAmberGreen: { red: "红灯", amber: "黄灯", green: "绿灯", grey: "未报" },
  blueAmberRed: { red: "红灯", amber: "黄灯", green: "蓝灯", grey: "未报" },
};

export const colourSetWords: Readonly<Record<ColourSet, string>> = {
  redAmberGreen: "红黄绿",
  blueAmberRed: "蓝黄红",
};

export const natureWords: Readonly<Record<DeadlineNature, string>> = {
  date: "日期",
  window: "时段",
  recurring: "定期",
  open: "长期",
  conditional: "条件",
  none: "未定",
};

export const basisWords: Readonly<Record<DueBasis, string>> = {
  document: "原文",
  period: "周期",
  yearEnd: "年度默认",
  none: "—",
};

export const operatorWords: Readonly<Record<TargetOperator, string>> = {
  ">=": "≥",
  ">": "＞",
  "<=": "≤",
  "<": "＜",
  "=": "＝",
  "~": "左右",
};

export const unitKindWords: Readonly<Record<UnitKind, string>> = {
  department: "部门",
  township: "乡镇街道",
  collective: "集合",
};

export const figureWords: Readonly<Record<FigureId, string>> = {
  farmlandSafeUse: "受污染耕地安全利用率",
  landSafeUse: "重点建设用地安全利用率",
  emissionReduction: "重点重金属减排比例",
  plotsControlled: "优先监管地块管控数",
  plotControlRate: "优先监管地块管控率",
};

export const farmlandMethodWords: Readonly<Record<FarmlandMethod, string>> = {
  standard: "常规口径",
  trial: "试行办法口径",
};

export const emissionMethodWords: Readonly<Record<EmissionMethod, string>> = {
  inventory: "按排放量",
  projects: "按工程",
};

export const farmlandClassWords: Readonly<Record<FarmlandClass, string>> = {
  safeUse: "安全利用类",
  strictControl: "严格管控类",
};

/** What is done on polluted farmland, offered in a dropdown. */
export const farmlandMeasureWords = [
  "品种替代",
  "水肥调控",
  "土壤调理",
  "叶面阻控",
  "深翻耕",
  "种植结构调整",
  "轮作休耕",
  "退耕还林还草",
  "其他",
] as const;

export const yes = "是";
export const no = "否";

/** The choice 全部单位 in the dropdown that picks one unit's rows out. */
export const allUnits = "全部单位";

/** What stands between several units or names in one cell. */
export const listSeparator = "、";

/** What a row of 已撤销任务 had been. */
export const withdrawnWords: Readonly<Record<WithdrawnLevel, string>> = {
  task: "任务",
  measure: "措施",
  target: "指标",
  row: "其他",
};

/** The code of a word, or null for a word that is none of these. */
export function codeOf<Code extends string>(
  words: Readonly<Record<Code, string>>,
  word: unknown
): Code | null {
  const text = String(word ?? "").trim();
  for (const code in words) if (words[code] === text) return code;
  return null;
}
