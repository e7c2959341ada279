import path from "node:path";
import { NotALedgerError, readCells, writeWorkbook } from "../hosts/file";
import { today, type Ledger } from "../ledger";
import { writeLetters } from "../hosts/word";
import { planLeaders, planNoticeLetters, planNotices, planRanking } from "../reports";
import type { IsoDate } from "../tasklist";
import { readLedger } from "../workbook";
import type { Terminal } from "./commands";
import { UsageError } from "./errors";
import { readInput, userPath, writeWhole } from "./files";

/** What 督办单 is written as is told from the name of the file. */
function isWordFile(file: string): boolean {
  return /\.docx$/i.test(file);
}

/** What a ledger can be turned into: 领导版, 通报, 督办单. */
export interface ReportRequest {
  readonly command: "leaders" | "ranking" | "notices";
  readonly file: string;
  readonly output: string;
  readonly asOf: IsoDate | null;
  /** The lead unit that 督办单 is for, or null for each. */
  readonly unit: string | null;
}

/** Writes a report of a ledger as a workbook of its own, 督办单 as letters where a .docx is asked for. */
export async function report(request: ReportRequest, terminal: Terminal): Promise<void> {
  const { file, output } = request;
  if (userPath(file) === userPath(output))
    throw new UsageError("cliOutputIsInput", { file: output });
  const cells = await readCells(await readInput(file));
  if (cells === null) throw new NotALedgerError();
  const { value: ledger, warnings } = readLedger(cells);
  await writeWhole(output, await bytesOf(request, ledger));
  const { translator } = terminal;
  terminal.print(translator.text("cli.reportWritten", { file: userPath(output) }));
  for (const warning of warnings)
    terminal.note(`${path.basename(file)} ${warning.where ?? ""} ${translator.warning(warning)}`);
}

function bytesOf(
  { command, asOf, unit, output }: ReportRequest,
  ledger: Ledger
): Promise<Uint8Array> {
  const day = asOf ?? ledger.settings.asOf ?? today();
  switch (command) {
    case "leaders":
      return writeWorkbook(planLeaders(ledger, day));
    case "ranking":
      return writeWorkbook(planRanking(ledger, day));
    case "notices":
      return isWordFile(output)
        ? writeLetters(planNoticeLetters(ledger, day, unit))
        : writeWorkbook(planNotices(ledger, day, unit));
  }
}
