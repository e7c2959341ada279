export type * from "./host";
export { ChangedMeanwhileError, untilUnchanged } from "./changed-meanwhile";
