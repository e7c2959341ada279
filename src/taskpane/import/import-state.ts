import type { Warning } from "../../diagnostics";
import type { Corrections, Ledger, LedgerChanges } from "../../ledger";
import type { TaskListReading } from "../../tasklist";
import type { LedgerCells, WorkbookPlan } from "../../workbook";
import type { Failure } from "../app/useAction";

/** A document that was read and is ready to be written. */
export interface Draft {
  readonly fileName: string;
  readonly reading: TaskListReading;
  readonly warnings: readonly Warning[];
  readonly plan: WorkbookPlan;
  /** What the person put right. */
  readonly corrections: Corrections;
  /** What importing changes in the ledger that stands there; null where none is merged with. */
  readonly merge: DraftMerge | null;
}

export interface DraftMerge {
  readonly changes: LedgerChanges;
  /** How many tasks the earlier ledger has. */
  readonly earlierTasks: number;
  /** Uncertain matches that the person says are new tasks, by their keys. */
  readonly newTasks: ReadonlySet<string>;
}

/** A ledger that stands where the new one would be written. */
export interface EarlierLedger {
  readonly cells: LedgerCells;
  readonly title: string;
  /** Null when it could not be read. */
  readonly ledger: Ledger | null;
}

export type ImportState =
  | { readonly phase: "choosing"; readonly failure: Failure | null }
  | { readonly phase: "reading"; readonly fileName: string; readonly share: number }
  | {
      readonly phase: "reviewing";
      readonly draft: Draft;
      readonly earlier: EarlierLedger | null;
      readonly failure: Failure | null;
    }
  | {
      readonly phase: "writing";
      readonly draft: Draft;
      readonly earlier: EarlierLedger | null;
      readonly share: number;
      /** The person asked to stop; the host still answers what was sent to it. */
      readonly isCancelling: boolean;
    };

type ImportEvent =
  | { readonly type: "started"; readonly fileName: string }
  | { readonly type: "progressed"; readonly share: number }
  | { readonly type: "read"; readonly draft: Draft; readonly earlier: EarlierLedger | null }
  | { readonly type: "writeStarted" }
  | { readonly type: "cancelAsked" }
  /** A ledger turned up, or changed, after the review began: the person must decide again. */
  | { readonly type: "earlierChanged"; readonly earlier: EarlierLedger; readonly draft: Draft }
  /** The person answered an uncertain match. */
  | { readonly type: "redrafted"; readonly draft: Draft }
  | { readonly type: "failed"; readonly error: unknown }
  | { readonly type: "written" }
  | { readonly type: "discarded" };

export const nothingChosen: ImportState = { phase: "choosing", failure: null };

export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case "started":
      return { phase: "reading", fileName: event.fileName, share: 0 };
    case "progressed":
      return "share" in state ? { ...state, share: event.share } : state;
    case "read":
      return { phase: "reviewing", draft: event.draft, earlier: event.earlier, failure: null };
    case "writeStarted":
      return state.phase === "reviewing"
        ? {
            phase: "writing",
            draft: state.draft,
            earlier: state.earlier,
            share: 0,
            isCancelling: false,
          }
        : state;
    case "cancelAsked":
      return state.phase === "writing" ? { ...state, isCancelling: true } : state;
    case "earlierChanged":
      return "draft" in state
        ? { phase: "reviewing", draft: event.draft, earlier: event.earlier, failure: null }
        : state;
    case "redrafted":
      return state.phase === "reviewing" ? { ...state, draft: event.draft } : state;
    case "failed":
      return "draft" in state
        ? {
            phase: "reviewing",
            draft: state.draft,
            earlier: state.earlier,
            failure: { error: event.error },
          }
        : { phase: "choosing", failure: { error: event.error } };
    case "written":
    case "discarded":
      return nothingChosen;
  }
}
