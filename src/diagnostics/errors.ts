import type { MessageParameters } from "./result";

/**
 * An error that stops the work and is shown to the user: its text stands in `locales` under
 * `errors.<code>`, with `parameters` filled in.
 */
export class LedgerError extends Error {
  constructor(
    readonly code: string,
    readonly parameters: MessageParameters = {},
    options?: ErrorOptions
  ) {
    super(`${code} ${JSON.stringify(parameters)}`, options);
    this.name = new.target.name;
  }
}

/** The person stopped the work; nothing was written. */
export class CancelledError extends LedgerError {
  constructor() {
    super("cancelled");
  }
}

/** Throws {@link CancelledError} when `signal` was aborted. Long loops call it now and then. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CancelledError();
}
