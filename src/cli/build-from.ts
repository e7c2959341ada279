import path from "node:path";
import type { IsoDate } from "../tasklist";
import type { Terminal } from "./commands";
import { importOver, readEarlier, rewritten } from "./earlier-ledger";
import { UsageError } from "./errors";
import { userPath, writeWhole } from "./files";
import { changeLines } from "./merge-report";

/** Imports a list over an earlier ledger: what was entered stays, and what changes is told. */
export async function buildFrom(
  file: string,
  from: string,
  output: string,
  options: { readonly asOf: IsoDate | null; readonly newTasks: readonly string[] },
  terminal: Terminal
): Promise<void> {
  if (userPath(file) === userPath(output))
    throw new UsageError("cliOutputIsInput", { file: output });
  const earlier = await readEarlier(from);
  const { value, warnings } = await importOver(earlier, file, options.newTasks);
  await writeWhole(output, await rewritten(earlier, value.ledger, options.asOf));
  const { translator } = terminal;
  for (const line of changeLines(value.changes, translator)) terminal.print(line);
  terminal.print(translator.text("cli.written", { file: userPath(output) }));
  for (const warning of earlier.warnings)
    terminal.note(`${path.basename(from)} ${warning.where ?? ""} ${translator.warning(warning)}`);
  const open = warnings.filter(({ code }) => code !== "mergeConflict");
  if (open.length > 0) terminal.note(translator.text("cli.toCheck", { count: open.length }));
}
