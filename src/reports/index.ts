export { planLeaders } from "./leaders/plan-leaders";
export type * from "./letter";
export { NothingToUrgeError, planNoticeLetters, planNotices } from "./notices/plan-notices";
export { planRanking } from "./ranking/plan-ranking";
export { rankUnits, type UnitRank } from "./ranking/rank";
export { reportContext, type JudgedTask, type ReportContext } from "./context";
