/** The sheets, in their order. */
export const sheetNames = {
  overview: "总览",
  tasks: "任务台账",
  measures: "工作措施",
  /** Only where a task has periods. */
  occurrences: "周期任务",
  targets: "目标指标",
  duties: "责任分工",
  units: "单位汇总",
  rates: "指标核算",
  /** Only where a period was recorded. */
  records: "调度记录",
  settings: "设置与说明",
  /** Only where something was withdrawn. */
  withdrawn: "已撤销任务",
  /** Hidden. */
  baseline: "原文底稿",
} as const;

/** The tables' stable English names. Formulas, and every later version's reader, rest on them. */
export const tableNames = {
  tasks: "Tasks",
  measures: "Measures",
  targets: "Targets",
  duties: "Duties",
  occurrences: "Occurrences",
  units: "Units",
  unitScores: "UnitScores",
  figures: "Figures",
  farmland: "Farmland",
  farmlandMeasures: "FarmlandMeasures",
  construction: "Construction",
  emissions: "Emissions",
  projects: "Projects",
  plots: "Plots",
  records: "Records",
  trend: "Trend",
  registry: "Registry",
  withdrawn: "Withdrawn",
  baseTasks: "BaseTasks",
  baseMeasures: "BaseMeasures",
  baseTargets: "BaseTargets",
} as const;

/** Tables out of sight: alone, after a person deleted the others' sheets, they are no ledger. */
export const baselineTables: ReadonlySet<string> = new Set([
  tableNames.baseTasks,
  tableNames.baseMeasures,
  tableNames.baseTargets,
]);

/** The tables that have their sheets to themselves: what stands under or beside one is people's own. */
export const listTables: readonly string[] = [
  tableNames.tasks,
  tableNames.measures,
  tableNames.occurrences,
  tableNames.targets,
  tableNames.duties,
  tableNames.withdrawn,
];

/** Cells that formulas and readers find by name. */
export const cellNames = {
  asOf: "AsOfDate",
  pickedUnit: "PickedUnit",
  leadUnits: "LeadUnits",
  figureNames: "FigureNames",
  dueSoonDays: "DueSoonDays",
  behindTolerance: "BehindTolerance",
  yearEndDefault: "YearEndDefault",
  colourSet: "ColourSet",
  farmlandMethod: "FarmlandMethod",
  emissionMethod: "EmissionMethod",
  townships: "FarmlandTownships",
  title: "LedgerTitle",
  year: "LedgerYear",
  region: "LedgerRegion",
  source: "LedgerSource",
  format: "LedgerFormat",
  sections: "LedgerSections",
  baseTitle: "BaseTitle",
  baseYear: "BaseYear",
  baseRegion: "BaseRegion",
} as const;

/** The version of the workbook's own format; a reader refuses a newer one. */
export const formatVersion = 5;
