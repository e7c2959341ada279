/** Browsers only note promises that are rejected and that nobody waits for: nothing is to be done. */
export function ignoreStrayRejections(): () => void {
  return () => undefined;
}
