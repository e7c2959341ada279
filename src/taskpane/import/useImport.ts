import { useCallback, useReducer, useRef } from "react";
import { CancelledError, giveWay, throwIfCancelled, type WorkOptions } from "../../diagnostics";
import { untilUnchanged } from "../../hosts";
import type { TargetCorrection, TaskCorrection } from "../../ledger";
import { useEnvironment, type Environment } from "../app/environment";
import type { ChosenFile } from "./chosen-file";
import { findEarlierLedger, sameEarlier } from "./earlier-ledger";
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
  /** Says whether a task that resembles an earlier one is a new one. */
  answer(key: string, isNew: boolean): void;
  /** Puts right what was read of the task at that place of the list; null takes that back. */
  correctTask(place: number, correction: TaskCorrection | null): void;
  /** Puts right what was read of the overall goal at that place; null takes that back. */
  correctGoal(place: number, correction: TargetCorrection | null): void;
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
  // Ahead of the draft while that is planned anew: what is said meanwhile adds to it.
  const said = useRef(nothingSaid);

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
      said.current = nothingSaid;
      dispatch({ type: "started", fileName: file.name });
      const earlier = await findEarlierLedger(environment.host, environment.engine);
      throwIfCancelled(options.signal);
      const draft = await draftOf(file, earlier, environment, options);
      throwIfCancelled(options.signal);
      dispatch({ type: "read", draft, earlier });
    });

  const write = () => {
    if (state.phase !== "reviewing") return;
    const { draft, earlier } = state;
    void run("write", async (options) => {
      dispatch({ type: "writeStarted" });
      const ready = await untilUnchanged(async () => {
        const now = await findEarlierLedger(environment.host, environment.engine);
        throwIfCancelled(options.signal);
        let ready = isPlannedFor(said.current, draft)
          ? draft
          : await planned(draft, earlier, said.current, environment);
        throwIfCancelled(options.signal);
        if (isUnexpected(now, earlier)) {
          ready = await planned(draft, now, said.current, environment);
          throwIfCancelled(options.signal);
          if (!changesTheSame(draft, ready)) {
            dispatch({ type: "earlierChanged", earlier: now, draft: ready });
            return null;
          }
        }
        await environment.host.apply(ready.plan, { ...options, madeFrom: now?.cells ?? null });
        return ready;
      });
      if (ready === null) return;
      await environment.files?.save(ledgerFileName(ready.reading.list));
      dispatch({ type: "written" });
      onWritten(ready);
    });
  };

  const say = (step: string, change: (answers: Answers) => Partial<Answers>) => {
    if (state.phase !== "reviewing") return;
    const { draft, earlier } = state;
    said.current = { ...said.current, ...change(said.current) };
    void run(step, async ({ signal }) => {
      const redrafted = await planned(draft, earlier, said.current, environment);
      throwIfCancelled(signal);
      dispatch({ type: "redrafted", draft: redrafted });
    });
  };

  const answer = (key: string, isNew: boolean) =>
    say("answer", ({ newTasks }) => {
      const answered = new Set(newTasks);
      if (isNew) answered.add(key);
      else answered.delete(key);
      return { newTasks: answered };
    });

  const correctTask = (place: number, correction: TaskCorrection | null) =>
    say("correct", ({ corrections }) => ({
      corrections: { ...corrections, tasks: withOne(corrections.tasks, place, correction) },
    }));

  const correctGoal = (place: number, correction: TargetCorrection | null) =>
    say("correct", ({ corrections }) => ({
      corrections: { ...corrections, goals: withOne(corrections.goals, place, correction) },
    }));

  const cancel = () => {
    work.current?.abort();
    // Reading changes nothing, so it is put aside at once; a write ends when the host says how.
    if (state.phase === "writing") return dispatch({ type: "cancelAsked" });
    work.current = null;
    dispatch({ type: "failed", error: new CancelledError() });
  };

  return {
    state,
    read,
    write,
    answer,
    correctTask,
    correctGoal,
    cancel,
    discard: () => dispatch({ type: "discarded" }),
  };
}

type Work = Required<WorkOptions>;

/** A ledger that was not there, or is not what it was, when the review began. */
function isUnexpected(
  now: EarlierLedger | null,
  reviewed: EarlierLedger | null
): now is EarlierLedger {
  return now !== null && !sameEarlier(now, reviewed);
}

/** An entry made meanwhile changes nothing that the person has to look at again. */
function changesTheSame({ merge: one }: Draft, { merge: other }: Draft): boolean {
  return (
    one !== null && other !== null && JSON.stringify(one.changes) === JSON.stringify(other.changes)
  );
}

/** What the person said of a draft. */
interface Answers extends Pick<Draft, "corrections"> {
  readonly newTasks: ReadonlySet<string>;
}

const nothingSaid: Answers = {
  newTasks: new Set(),
  corrections: { tasks: new Map(), goals: new Map() },
};

function isPlannedFor({ newTasks, corrections }: Answers, draft: Draft): boolean {
  return (
    draft.corrections === corrections && (draft.merge === null || draft.merge.newTasks === newTasks)
  );
}

/** The corrections with another in its place, or with none there. */
function withOne<One>(
  corrections: ReadonlyMap<number, One>,
  place: number,
  one: One | null
): ReadonlyMap<number, One> {
  const changed = new Map(corrections);
  if (one === null) changed.delete(place);
  else changed.set(place, one);
  return changed;
}

async function draftOf(
  file: ChosenFile,
  earlier: EarlierLedger | null,
  environment: Environment,
  options: Work
): Promise<Draft> {
  const bytes = await file.bytes();
  throwIfCancelled(options.signal);
  // The unit names that staff corrected in the ledger (单位名录) hold for the new list too.
  const registry = earlier?.ledger?.registry ?? [];
  const { value: reading, warnings } = await environment.engine.readTaskList(bytes, file.name, {
    ...options,
    registry,
  });
  await giveWay(options.signal);
  return planned({ fileName: file.name, reading, warnings }, earlier, nothingSaid, environment);
}

/** The workbook to write: merged with the ledger that stands there, as far as it can be read. */
async function planned(
  { fileName, reading, warnings }: Pick<Draft, "fileName" | "reading" | "warnings">,
  earlier: EarlierLedger | null,
  { newTasks, corrections }: Answers,
  { engine, today }: Environment
): Promise<Draft> {
  const read = { fileName, reading, warnings, corrections };
  const ledger = earlier?.ledger ?? null;
  if (ledger === null || reading.list.tasks.length === 0)
    return {
      ...read,
      plan: await engine.plan(reading, fileName, today(), corrections),
      merge: null,
    };
  const { plan, changes } = await engine.planOver(ledger, reading, fileName, today(), {
    newTasks,
    corrections,
  });
  return { ...read, plan, merge: { changes, earlierTasks: ledger.tasks.length, newTasks } };
}
