import { useState } from "react";
import type { IsoDate } from "../../tasklist";
import { useAnnounce } from "../app/announce";
import type { CityReport, CountyFile } from "../app/collect-city";
import { useEnvironment } from "../app/environment";
import { useAction, type Action } from "../app/useAction";
import { ledgerFileName } from "../import/ledger-file-name";

type Joined = Omit<CityReport, "plan">;

interface CityMerging extends Pick<Action, "isBusy" | "share" | "failure" | "cancel"> {
  /** How many files are being joined, or were. */
  readonly count: number;
  /** What came of it; null before it is done. */
  readonly joined: Joined | null;
  merge(files: readonly CountyFile[], asOf: IsoDate): void;
}

/** Takes the counties' files from the user's hand to the city's workbook. */
export function useCityMerge(): CityMerging {
  const { engine, host, translator } = useEnvironment();
  const announce = useAnnounce();
  const { run, ...action } = useAction();
  const [count, setCount] = useState(0);
  const [joined, setJoined] = useState<Joined | null>(null);

  const merge = async (files: readonly CountyFile[], asOf: IsoDate) => {
    setCount(files.length);
    setJoined(null);
    await run("merge counties", async (options) => {
      const { plan, ...report } = await engine.collectCity(
        files,
        asOf,
        (error) => translator.error(error),
        options
      );
      await host.openCopy(plan, ledgerFileName({ title: "" }, translator.text("city.file")));
      setJoined(report);
      announce(translator.text("city.done", { ...report, notes: report.notes.length }));
    });
  };

  return { ...action, count, joined, merge: (files, asOf) => void merge(files, asOf) };
}
