import path from "node:path";
import { assess, periodOf, periodTotals, recordPeriod, today } from "../ledger";
import type { IsoDate } from "../tasklist";
import type { Terminal } from "./commands";
import { readEarlier, rewritten } from "./earlier-ledger";
import { userPath, writeWhole } from "./files";

/** 记录本期 of a ledger. */
export interface RecordRequest {
  readonly command: "record";
  readonly file: string;
  readonly output: string;
  readonly asOf: IsoDate | null;
  /** 2025-10, 2025-Q4 or 2025-W40; the month of the as-of date where none is given. */
  readonly period: string | null;
}

/** Writes the ledger with the period recorded, over the file itself where that is asked for. */
export async function record(
  { file, output, asOf, period: asked }: RecordRequest,
  { translator, print, note }: Terminal
): Promise<void> {
  const earlier = await readEarlier(file);
  const { ledger } = earlier;
  const day = asOf ?? ledger.settings.asOf ?? today();
  const period = asked ?? periodOf(day, "month");
  const recorded = recordPeriod(ledger, assess(ledger, day), period);
  await writeWhole(output, await rewritten(earlier, recorded, null));
  const isAgain = ledger.records.some((one) => one.period === period);
  print(
    translator.text(isAgain ? "cli.periodReplaced" : "cli.periodRecorded", {
      period,
      tasks: ledger.tasks.length,
    })
  );
  for (const { period: name, lights } of periodTotals(recorded.records))
    print(translator.text("cli.periodLights", { period: name, ...lights }));
  print(translator.text("cli.reportWritten", { file: userPath(output) }));
  for (const warning of earlier.warnings)
    note(`${path.basename(file)} ${warning.where ?? ""} ${translator.warning(warning)}`);
}
