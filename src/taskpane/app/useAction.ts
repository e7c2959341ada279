import { useState } from "react";
import { useAnnounce } from "./announce";
import { useEnvironment } from "./environment";

/** What stopped the work. */
export interface Failure {
  readonly error: unknown;
}

/** What a person asks for by a button: whether it is under way, and why it was not done. */
export interface Action {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /**
   * Does it. A failure goes to the log and stays here until the next try; success is told to screen
   * readers, where there is something to tell.
   *
   * @param step names the work in the log
   * @returns whether it was done
   */
  run(step: string, job: () => Promise<void>, done?: string): Promise<boolean>;
  /** Puts the failure away. */
  dismiss(): void;
}

/** The one way in which the pane's buttons do work that takes time and may fail. */
export function useAction(): Action {
  const { log } = useEnvironment();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (step: string, job: () => Promise<void>, done?: string) => {
    setBusy(true);
    setFailure(null);
    log.note(step);
    try {
      await job();
      if (done !== undefined) announce(done);
      return true;
    } catch (error) {
      log.error(step, error);
      setFailure({ error });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, failure, run, dismiss: () => setFailure(null) };
}
