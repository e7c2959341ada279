import type { RegistryUnit, TaskList } from "../tasklist";
import type { Ledger } from "./model";

/** A new ledger for a task list: nothing entered yet. `source` is the document's file name. */
export declare function createLedger(
  list: TaskList,
  source: string,
  registry: readonly RegistryUnit[]
): Ledger;
