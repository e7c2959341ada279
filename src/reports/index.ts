export { planLeaders } from "./leaders/plan-leaders";
export { planRanking } from "./ranking/plan-ranking";
export { rankUnits, type UnitRank } from "./ranking/rank";
export { reportContext, type JudgedTask, type ReportContext } from "./context";
