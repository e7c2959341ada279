import type { FileHost } from "../../hosts/file";

/** The ledger file of the browser edition: opened from the user's disk, changed in memory, saved. */
export type LedgerFiles = Pick<FileHost, "open" | "save" | "takeUp" | "unsaved" | "onHandled">;
