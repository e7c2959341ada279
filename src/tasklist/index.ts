import type { Result } from "../diagnostics";
import type { SourceDocument } from "../document";
import type { TaskList } from "./model";
import type { RegistryUnit } from "./registry-model";

export type * from "./model";
export type * from "./registry-model";

export interface ReadTaskListOptions {
  /** Names that the user has corrected; they win over the built-in ones. */
  readonly registry?: readonly RegistryUnit[];
}

export interface TaskListReading {
  readonly list: TaskList;
  /** The units that the list names, with the aliases known for them. */
  readonly registry: readonly RegistryUnit[];
}

/** Understands a document as an official task list. */
export declare function readTaskList(
  document: SourceDocument,
  options?: ReadTaskListOptions
): Result<TaskListReading>;
