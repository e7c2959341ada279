import path from "node:path";
import { LedgerError } from "../diagnostics";
import { NotALedgerError, readCells, writeWorkbook } from "../hosts/file";
import { today } from "../ledger";
import { collectCounties, planCity, type HandedIn, type Unreadable } from "../reports";
import type { IsoDate } from "../tasklist";
import { readLedger } from "../workbook";
import type { Terminal } from "./commands";
import { UsageError } from "./errors";
import { readInput, userPath, writeWhole } from "./files";

/** The ledgers of several counties, to become one workbook of their city. */
export interface MergeRequest {
  readonly command: "merge";
  readonly files: readonly string[];
  readonly output: string;
  readonly asOf: IsoDate | null;
}

/**
 * Joins counties' ledgers. What cannot be read is told, here and in the workbook; the rest is joined.
 *
 * @throws NoLedgersError when none can be read
 */
export async function merge(
  { files, output, asOf }: MergeRequest,
  terminal: Terminal
): Promise<void> {
  if (files.some((file) => userPath(file) === userPath(output)))
    throw new UsageError("cliOutputIsInput", { file: output });
  const { translator } = terminal;
  const handedIn: HandedIn[] = [];
  const unreadable: Unreadable[] = [];
  // One after the other: a hundred workbooks at once would not fit into memory.
  const names = shownNames(files);
  for (const [index, file] of files.entries()) {
    const read = await ledgerIn(file, names[index]!, terminal);
    if ("reason" in read) unreadable.push(read);
    else handedIn.push(read);
  }
  const collection = collectCounties(handedIn, unreadable, asOf ?? today());
  await writeWhole(output, await writeWorkbook(planCity(collection)));
  terminal.print(
    translator.text("cli.merged", {
      counties: collection.counties.length,
      tasks: collection.counties.reduce((sum, { tasks }) => sum + tasks.length, 0),
    })
  );
  terminal.print(translator.text("cli.reportWritten", { file: userPath(output) }));
  for (const { file, kind, text } of collection.notes)
    if (kind !== "counted") terminal.note(`${file}：${text}`);
}

/** The files' names, with their folders where two bear the same name. */
function shownNames(files: readonly string[]): string[] {
  const names = files.map((file) => path.basename(file));
  return files.map((file, index) =>
    names.filter((name) => name === names[index]).length > 1 ? file : names[index]!
  );
}

async function ledgerIn(
  file: string,
  name: string,
  { translator, note }: Terminal
): Promise<HandedIn | Unreadable> {
  try {
    const cells = await readCells(await readInput(file));
    if (cells === null) throw new NotALedgerError();
    const { value: ledger, warnings } = readLedger(cells);
    for (const warning of warnings)
      note(`${name} ${warning.where ?? ""} ${translator.warning(warning)}`);
    return { file: name, ledger };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return { file: name, reason: translator.error(error) };
  }
}
