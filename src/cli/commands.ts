import path from "node:path";
import { readCells, NotALedgerError, writeWorkbook } from "../hosts/file";
import { assess, today, type Ledger } from "../ledger";
import type { Translator } from "../locales";
import type { IsoDate } from "../tasklist";
import { planWorkbook, readLedger } from "../workbook";
import { parsedList, statusOf } from "./contract";
import { UsageError } from "./errors";
import { readInput, userPath, writeWhole } from "./files";
import { importLedger, importList } from "./import-list";
import { statusTable } from "./report";

/** What a command writes to, and in which language. */
export interface Terminal {
  readonly translator: Translator;
  /** One or more lines of the answer. */
  print(text: string): void;
  /** A line beside the answer. */
  note(text: string): void;
}

export async function parse(file: string, terminal: Terminal): Promise<void> {
  const { value, warnings } = await importList(file);
  terminal.print(JSON.stringify(parsedList(value.list, warnings, terminal.translator), null, 2));
}

/** A date that the user gives is typed into the workbook; without one it stays alive with TODAY(). */
export async function build(
  file: string,
  output: string,
  asOf: IsoDate | null,
  terminal: Terminal
): Promise<void> {
  if (userPath(file) === userPath(output))
    throw new UsageError("cliOutputIsInput", { file: output });
  const { value: ledger, warnings } = await importLedger(file, output);
  await writeWhole(output, await ledgerBytes(ledger, asOf));
  const { translator } = terminal;
  terminal.print(translator.text("cli.written", { file: userPath(output) }));
  if (warnings.length > 0)
    terminal.note(translator.text("cli.toCheck", { count: warnings.length }));
}

/** A ledger's workbook as of the day; of today, and of every day on which it is opened, without one. */
export function ledgerBytes(ledger: Ledger, asOf: IsoDate | null): Promise<Uint8Array> {
  const dated = asOf ? { ...ledger, settings: { ...ledger.settings, asOf } } : ledger;
  return writeWorkbook(planWorkbook(dated, asOf ?? today()));
}

export async function status(
  file: string,
  asOf: IsoDate | null,
  json: boolean,
  terminal: Terminal
): Promise<void> {
  const cells = await readCells(await readInput(file));
  if (cells === null) throw new NotALedgerError();
  const { value: ledger, warnings } = readLedger(cells);
  const assessment = assess(ledger, asOf ?? ledger.settings.asOf ?? today());
  const { translator } = terminal;
  terminal.print(
    json
      ? JSON.stringify(statusOf(assessment), null, 2)
      : statusTable(assessment, translator).join("\n")
  );
  for (const warning of warnings)
    terminal.note(`${path.basename(file)} ${warning.where ?? ""} ${translator.warning(warning)}`);
}
