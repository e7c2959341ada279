export {
  collectCounties,
  type Collection,
  type CollectionNote,
  type HandedIn,
  type Unreadable,
} from "./city/county";
export { cityFigures } from "./city/city-figures";
export { departmentName } from "./city/department";
export { planCity } from "./city/plan-city";
export { planLeaders } from "./leaders/plan-leaders";
export type * from "./letter";
export { NothingToUrgeError, planNoticeLetters, planNotices } from "./notices/plan-notices";
export { planRanking } from "./ranking/plan-ranking";
export { rankUnits } from "./ranking/rank";
export { reportContext, type JudgedTask } from "./context";
