import { useCallback, useEffect, useRef, useState } from "react";
import { CancelledError, type WorkOptions } from "../../diagnostics";
import { useAnnounce } from "./announce";
import { useEnvironment } from "./environment";

/** What stopped the work. */
export interface Failure {
  readonly error: unknown;
}

/** Does what was asked for; long work tells how far it is, and minds the signal. */
type Job = (options: Required<WorkOptions>) => Promise<void>;

/** What a person asks for by a button: whether it is under way, and why it was not done. */
export interface Action {
  readonly isBusy: boolean;
  /** Of what is under way, 0 to 1, as far as it tells. */
  readonly share: number;
  readonly failure: Failure | null;
  /**
   * Does it, in place of what is still under way. A failure goes to the log and stays here until the
   * next try; success is told to screen readers, where there is something to tell.
   *
   * @param step names the work in the log
   * @returns whether it was done
   */
  run(step: string, job: Job, done?: string): Promise<boolean>;
  /** Asks what is under way to stop. */
  cancel(): void;
  /** Puts the failure away. */
  dismiss(): void;
}

const idle = { isBusy: false, share: 0, failure: null };

/** The one way in which the pane's buttons do work that takes time and may fail. */
export function useAction(): Action {
  const { log } = useEnvironment();
  const announce = useAnnounce();
  const [state, show] = useState<Pick<Action, "isBusy" | "share" | "failure">>(idle);
  const latest = useRef<AbortController | null>(null);
  useEffect(() => () => latest.current?.abort(), []);

  const run = useCallback(
    async (step: string, job: Job, done?: string) => {
      latest.current?.abort();
      const own = new AbortController();
      latest.current = own;
      // What was put aside for something later says nothing more.
      const tell: typeof show = (next) => latest.current === own && show(next);
      const onProgress = (share: number) => tell((now) => ({ ...now, share }));
      tell({ ...idle, isBusy: true });
      log.note(step);
      try {
        await job({ signal: own.signal, onProgress });
        tell(idle);
        if (done !== undefined) announce(done);
        return true;
      } catch (error) {
        if (!(error instanceof CancelledError)) log.error(step, error);
        tell({ ...idle, failure: { error } });
        return false;
      }
    },
    [announce, log]
  );

  return {
    ...state,
    run,
    cancel: () => latest.current?.abort(),
    dismiss: () => show((now) => ({ ...now, failure: null })),
  };
}
