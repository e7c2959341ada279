export type * from "./changes";
export { isUnchanged } from "./changes";
export * from "./merge-ledger";
export type { WordChange } from "./word-changes";
export { blankWithdrawn } from "./withdraw";
