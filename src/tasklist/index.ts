export type * from "./model";
export type * from "./registry-model";
export {
  readTaskList,
  readTaskListInTurns,
  type ReadTaskListOptions,
  type TaskListReading,
} from "./read";
export { readDeadlines } from "./deadlines/read";
export { periodsOfYear, readRecurrence, type Recurrence } from "./deadlines/recurrence";
export { readTargets } from "./targets/read";
export { readUnits, type ReadUnitsOptions } from "./units/read";
