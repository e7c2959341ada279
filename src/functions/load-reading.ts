import type * as Reading from "./reading";

let loading: Promise<typeof Reading> | null = null;

/**
 * The importer's rules, fetched when a cell first asks for them and kept for all cells after it.
 * What could not be fetched is tried again by the next cell.
 */
export function loadReading(): Promise<typeof Reading> {
  loading ??= import("./reading").catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
