import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readCells } from "../hosts/file";
import { LedgerError } from "../diagnostics";
import { assess, today, type Ledger } from "../ledger";
import { readLedger } from "../workbook";
import { ledgerBytes, type Terminal } from "./commands";
import { NotBuiltError, OutputError, systemCode } from "./errors";
import { readInput, writeWhole } from "./files";
import { importLedger } from "./import-list";
import { summary } from "./report";
import { serveFolder } from "./static-server";

const defaultPort = 3100;
const root = fileURLToPath(new URL("../..", import.meta.url));
const sample = path.join(root, "assets", "sample-liucheng-2025.docx");
const builtPane = path.join(root, "dist");
const outputFolder = path.join(root, "out");

/** Imports the sample, writes its ledger, and serves the browser edition until it is stopped. */
export async function start(port: number | null, terminal: Terminal): Promise<void> {
  const { print, translator } = terminal;
  if (!(await exists(path.join(builtPane, "index.html")))) throw new NotBuiltError(builtPane);
  const { value: ledger } = await importLedger(sample);
  const bytes = await ledgerBytes(ledger, null);
  const file = await placeFor(ledger, bytes);
  await writeWhole(file, bytes);
  print(summary(ledger, assess(ledger, today()), translator).join("\n"));
  print(`\n${translator.text("cli.written", { file })}`);

  const stopped = untilStopped();
  const wanted = port ?? defaultPort;
  const server = await serveFolder(builtPane, wanted);
  if (server.port !== wanted)
    print(translator.text("cli.portTaken", { wanted, port: server.port }));
  print(translator.text("cli.serving", { address: `http://localhost:${server.port}/` }));
  await stopped;
  await server.close();
  print(translator.text("cli.stopped"));
}

const parentWatchMilliseconds = 500;

/**
 * Ctrl-C, the end that another program asks for, or the end of the program that started this one:
 * npm and the shell under it die without a word to their children, and the port would stay taken.
 */
function untilStopped(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (process.ppid !== parent) stop();
    }, parentWatchMilliseconds);
    const stop = () => {
      clearInterval(watch);
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  });
}

/** What no file name may hold on Windows. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;

/** A place for the ledger that costs nobody's entries: one that was changed is left alone. */
async function placeFor(ledger: Ledger, bytes: Uint8Array): Promise<string> {
  await mkdir(outputFolder, { recursive: true }).catch((error: unknown) => {
    throw new OutputError(outputFolder, error);
  });
  const name = ledger.title.replace(forbidden, "") || "ledger";
  for (let copy = 1; ; copy++) {
    const file = path.join(outputFolder, copy === 1 ? `${name}.xlsx` : `${name}-${copy}.xlsx`);
    if (!(await exists(file)) || (await holdsSameLedger(file, bytes))) return file;
  }
}

/** What cannot be read is somebody's, too. */
async function holdsSameLedger(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const [there, ours] = await Promise.all([ledgerText(await readInput(file)), ledgerText(bytes)]);
    return there === ours;
  } catch (error) {
    if (error instanceof LedgerError) return false;
    throw error;
  }
}

async function ledgerText(bytes: Uint8Array): Promise<string> {
  const cells = await readCells(bytes);
  return JSON.stringify(cells && readLedger(cells));
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw new OutputError(file, error);
  }
}
