import "./engine";
import { LedgerError, version } from "../diagnostics";
import { terminalTranslator } from "../locales";
import { readArguments, usages, type Request } from "./arguments";
import { build, parse, status, type Terminal } from "./commands";

/** Exit codes: wrong use or input that cannot be read; a fault of the program itself. */
const exitCodes = { refused: 2, failed: 1 } as const;

const texts = terminalTranslator();

const terminal: Terminal = {
  translator: texts,
  print: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${oneLine(text)}\n`),
};

/** What only some commands need is loaded by them. */
async function run(request: Request): Promise<void> {
  switch (request.command) {
    case "help":
      return terminal.print([texts.text("cli.help"), ...usages].join("\n  "));
    case "version":
      return terminal.print(version);
    case "parse":
      return parse(request.file, terminal);
    case "build":
      return request.from === null
        ? build(request.file, request.output, request.asOf, terminal)
        : (await import("./build-from")).buildFrom(
            request.file,
            request.from,
            request.output,
            request,
            terminal
          );
    case "status":
      return status(request.file, request.asOf, request.json, terminal);
    case "leaders":
    case "ranking":
    case "notices":
      return (await import("./reports")).report(request, terminal);
    case "merge":
      return (await import("./merge")).merge(request, terminal);
    case "record":
      return (await import("./record")).record(request, terminal);
    case "start":
      return (await import("./start")).start(request.port, terminal);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}

// Whoever reads the answer may stop in the middle: `parse FILE | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await run(readArguments(process.argv.slice(2)));
} catch (error) {
  terminal.note(texts.error(error));
  process.exitCode = error instanceof LedgerError ? exitCodes.refused : exitCodes.failed;
}
