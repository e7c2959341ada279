import { useEffect, useReducer, useRef } from "react";
import { CancelledError } from "../../diagnostics";
import type { IsoDate } from "../../tasklist";
import { useAnnounce } from "../app/announce";
import type { CityReport, CountyFile } from "../app/collect-city";
import { useEnvironment } from "../app/environment";
import { ledgerFileName } from "../import/ledger-file-name";

type CityState =
  | { readonly phase: "idle" }
  | { readonly phase: "working"; readonly count: number; readonly share: number }
  | ({ readonly phase: "done" } & Omit<CityReport, "plan">)
  | { readonly phase: "failed"; readonly error: unknown };

interface CityMerging {
  readonly state: CityState;
  merge(files: readonly CountyFile[], asOf: IsoDate): void;
  cancel(): void;
}

/** Takes the counties' files from the user's hand to the city's workbook. */
export function useCityMerge(): CityMerging {
  const { engine, host, log, translator } = useEnvironment();
  const announce = useAnnounce();
  const [state, show] = useReducer((_: CityState, next: CityState) => next, { phase: "idle" });
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  const merge = async (files: readonly CountyFile[], asOf: IsoDate) => {
    const own = new AbortController();
    work.current = own;
    const isOurs = () => work.current === own && !own.signal.aborted;
    const count = files.length;
    show({ phase: "working", count, share: 0 });
    try {
      const { plan, ...report } = await engine.collectCity(
        files,
        asOf,
        (error) => translator.error(error),
        {
          signal: own.signal,
          onProgress: (share) => isOurs() && show({ phase: "working", count, share }),
        }
      );
      await host.openCopy(plan, ledgerFileName({ title: "" }, translator.text("pane.cityFile")));
      show({ phase: "done", ...report });
      announce(translator.text("pane.cityDone", { ...report, notes: report.notes.length }));
    } catch (error) {
      if (!(error instanceof CancelledError)) log.error("merge counties", error);
      show({ phase: "failed", error });
    }
  };

  return {
    state,
    merge: (files, asOf) => void merge(files, asOf),
    cancel: () => work.current?.abort(),
  };
}
