import type { Result, WorkOptions } from "../diagnostics";
import type { SourceDocument } from "./model";

export type * from "./model";

/** Reads a file of any known kind, told from its bytes. `fileName` is for messages only. */
export declare function readDocument(
  bytes: Uint8Array,
  fileName: string,
  options?: WorkOptions
): Promise<Result<SourceDocument>>;
