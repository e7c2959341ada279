/** What goes wrong with the n-th request, counted from 1. */
export interface Fault {
  readonly request: number;
  /**
   * refuse: nothing of it is carried out.
   * breakOff: the first half of its actions is carried out, then one fails.
   * loseReply: all of it is carried out, and the add-in is told that it failed.
   */
  readonly kind: "refuse" | "breakOff" | "loseReply";
  readonly code?: string;
}
