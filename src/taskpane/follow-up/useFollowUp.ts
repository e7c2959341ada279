import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Warning } from "../../diagnostics";
import type { ReadLedger } from "../app/engine";
import { useEnvironment, type Environment } from "../app/environment";

/** A ledger and how it stands. */
export interface Standing extends ReadLedger {
  /** What in the workbook could not be understood. */
  readonly warnings: readonly Warning[];
}

type FollowUpState =
  | { readonly phase: "loading" }
  | { readonly phase: "empty" }
  | { readonly phase: "ready"; readonly standing: Standing }
  | { readonly phase: "failed"; readonly error: unknown };

export interface FollowUp {
  readonly state: FollowUpState;
  /** Reads the ledger again. */
  refresh(): void;
}

/** Many cells change in one go when a column is pasted: they are read together. */
const settleMs = 300;

/** Keeps in step with the ledger that the host holds. */
export function useFollowUp(): FollowUp {
  const environment = useEnvironment();
  const [state, show] = useReducer((_: FollowUpState, next: FollowUpState) => next, {
    phase: "loading",
  });
  const turns = useRef({ latest: 0 });

  const refresh = useCallback(async () => {
    const turn = ++turns.current.latest;
    const next = await standingOf(environment);
    // A slow reading must not overwrite a later one.
    if (turn === turns.current.latest) show(next);
  }, [environment]);

  useEffect(() => {
    const ours = turns.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = environment.host.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), settleMs);
    });
    void refresh();
    return () => {
      clearTimeout(timer);
      stop();
      ours.latest++;
    };
  }, [environment, refresh]);

  return { state, refresh: () => void refresh() };
}

async function standingOf({ host, engine, log, today }: Environment): Promise<FollowUpState> {
  try {
    const cells = await host.readLedger();
    if (cells === null) return { phase: "empty" };
    const { value: ledger, warnings } = await engine.readLedger(cells);
    const assessment = await engine.assess(ledger, ledger.settings.asOf ?? today());
    return { phase: "ready", standing: { cells, ledger, assessment, warnings } };
  } catch (error) {
    log.error("read ledger", error);
    return { phase: "failed", error };
  }
}
