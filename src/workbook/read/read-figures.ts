import type { RateFigures } from "../../ledger";
import type { LedgerCells } from "../cells";
import { tableNames } from "../sheet-names";
import { farmlandClassWords } from "../words";
import { readRows, type ReadingNotes } from "./rows";

/** What was typed into 指标核算. */
export function readFigures(cells: LedgerCells, notes: ReadingNotes): RateFigures {
  const { farmland, farmlandMeasures, construction, emissions, projects, plots } = tableNames;
  return {
    farmland: readRows(cells, farmland, notes).map((row) => ({
      township: row.text("乡镇"),
      safeUseArea: row.number("安全利用类面积"),
      strictControlArea: row.number("严格管控类面积"),
      priorityProtected: row.number("优先保护类面积"),
      safelyUsed: row.number("实现安全利用面积"),
      strictlyControlled: row.number("落实严格管控面积"),
    })),
    farmlandMeasures: readRows(cells, farmlandMeasures, notes).map((row) => ({
      township: row.text("乡镇"),
      landClass: row.code("地类", farmlandClassWords),
      measure: row.text("措施"),
      area: row.number("面积"),
      compliant: row.yesOrNo("产出达标"),
    })),
    construction: readRows(cells, construction, notes).map((row) => ({
      name: row.text("地块名称"),
      area: row.number("地块面积"),
      violatingArea: row.number("违规开发利用面积"),
      rectified: row.yesOrNo("违规已处理整改到位"),
    })),
    emissions: readRows(cells, emissions, notes).map((row) => ({
      enterprise: row.text("企业名称"),
      base: row.number("2020年基数"),
      current: row.number("当前排放量"),
    })),
    projects: readRows(cells, projects, notes).map((row) => ({
      name: row.text("工程名称"),
      cut: row.number("工程减排量"),
      added: row.number("新增排放量"),
    })),
    plots: readRows(cells, plots, notes).map((row) => ({
      name: row.text("地块名称"),
      controlled: row.yesOrNo("已落实管控"),
    })),
  };
}
