/** What long work is told by its caller, and tells it. */
export interface WorkOptions {
  /** Aborting it stops the work with a CancelledError, before anything is written. */
  readonly signal?: AbortSignal;
  /** Called with the share done so far, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}
