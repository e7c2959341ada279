/**
 * Ignores promises that are rejected and that nobody waits for, for which Node ends the program: while a
 * file is open nothing but the library is at work. Returns the way to stop.
 */
export function ignoreStrayRejections(): () => void {
  const ignore = () => undefined;
  process.on("unhandledRejection", ignore);
  return () => void process.off("unhandledRejection", ignore);
}
