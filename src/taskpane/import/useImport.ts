import { useCallback, useReducer, useRef } from "react";
import { CancelledError, throwIfCancelled, type WorkOptions } from "../../diagnostics";
import { useEnvironment, type Environment } from "../app/environment";
import type { ChosenFile } from "./chosen-file";
import { correctedUnits, findEarlierLedger, sameEarlier } from "./earlier-ledger";
import {
  importReducer,
  nothingChosen,
  type Draft,
  type EarlierLedger,
  type ImportState,
} from "./import-state";
import { ledgerFileName } from "./ledger-file-name";

export interface Import {
  readonly state: ImportState;
  /** Reads a document; the answer is a draft to review. */
  read(file: ChosenFile): void;
  /** Writes the reviewed draft where the host keeps its ledger. */
  write(): void;
  /** Stops the reading or writing that is under way. */
  cancel(): void;
  /** Puts the reviewed draft aside. */
  discard(): void;
}

/** Takes a document from the user's hand to the written ledger. */
export function useImport(onWritten: (draft: Draft) => void): Import {
  const environment = useEnvironment();
  const [state, dispatch] = useReducer(importReducer, nothingChosen);
  const work = useRef<AbortController | null>(null);

  /** Runs one piece of work at a time; one that was put aside says nothing more. */
  const run = useCallback(
    async (step: string, job: (options: Work) => Promise<void>) => {
      work.current?.abort();
      const own = new AbortController();
      work.current = own;
      environment.log.note(step);
      const onProgress = (share: number) => {
        if (work.current === own) dispatch({ type: "progressed", share });
      };
      try {
        await job({ signal: own.signal, onProgress });
      } catch (error) {
        if (work.current !== own) return;
        if (!(error instanceof CancelledError)) environment.log.error(step, error);
        dispatch({ type: "failed", error });
      }
    },
    [environment]
  );

  const read = (file: ChosenFile) =>
    void run("read", async (options) => {
      dispatch({ type: "started", fileName: file.name });
      const draft = await draftOf(file, environment, options);
      const earlier = await findEarlierLedger(environment.host, environment.engine);
      throwIfCancelled(options.signal);
      dispatch({ type: "read", draft, earlier });
    });

  const write = () => {
    if (state.phase !== "reviewing") return;
    const { draft, earlier } = state;
    void run("write", async (options) => {
      dispatch({ type: "writeStarted" });
      const now = await findEarlierLedger(environment.host, environment.engine);
      throwIfCancelled(options.signal);
      if (isUnexpected(now, earlier)) return dispatch({ type: "earlierChanged", earlier: now });
      await environment.host.apply(draft.plan, options);
      await environment.files?.save(ledgerFileName(draft.reading.list));
      dispatch({ type: "written" });
      onWritten(draft);
    });
  };

  const cancel = () => {
    work.current?.abort();
    // Reading changes nothing, so it is put aside at once; a write ends when the host says how.
    if (state.phase === "writing") return;
    work.current = null;
    dispatch({ type: "failed", error: new CancelledError() });
  };

  return {
    state,
    read,
    write,
    cancel,
    discard: () => dispatch({ type: "discarded" }),
  };
}

type Work = Required<WorkOptions>;

/** Replacing nothing needs no consent; replacing a ledger needs consent to that very ledger. */
function isUnexpected(
  now: EarlierLedger | null,
  agreed: EarlierLedger | null
): now is EarlierLedger {
  return now !== null && !sameEarlier(now, agreed);
}

async function draftOf(
  file: ChosenFile,
  { engine, host, today }: Environment,
  options: Work
): Promise<Draft> {
  const bytes = await file.bytes();
  throwIfCancelled(options.signal);
  const registry = await correctedUnits(host, engine);
  throwIfCancelled(options.signal);
  const { value: reading, warnings } = await engine.readTaskList(bytes, file.name, {
    ...options,
    registry,
  });
  throwIfCancelled(options.signal);
  const plan = await engine.plan(reading, file.name, today());
  return { fileName: file.name, reading, warnings, plan };
}
