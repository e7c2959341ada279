export type * from "./changes";
export * from "./merge-ledger";
export type { WordChange } from "./word-changes";
export {
  blankWithdrawn,
  withdrawnMeasure,
  withdrawnOccurrence,
  withdrawnTarget,
  type Withdrawal,
} from "./withdraw";
