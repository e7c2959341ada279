import type { Gate } from "./gate";
import type { WorkbookStore } from "./model/store";

/** What goes wrong with the n-th request, counted from 1. */
export type Fault = FailedRequest | ChangeMeanwhile | SlowReply;

export interface FailedRequest {
  readonly request: number;
  /**
   * refuse: nothing of it is carried out.
   * breakOff: the first half of what it changes is carried out, then an action fails.
   * loseReply: all of it is carried out, and the add-in is told that it failed.
   */
  readonly kind: "refuse" | "breakOff" | "loseReply";
  readonly code?: string;
}

/** Somebody else changes the workbook just before the request is carried out. */
export interface ChangeMeanwhile {
  readonly request: number;
  readonly kind: "meanwhile";
  readonly change: (store: WorkbookStore) => void;
}

/** The request is carried out at once, and its reply comes when `until` is opened. */
interface SlowReply {
  readonly request: number;
  readonly kind: "slow";
  readonly until: Gate;
}
