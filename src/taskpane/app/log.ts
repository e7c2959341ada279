import { LedgerError, version } from "../../diagnostics";

/**
 * What happened in the pane, for whoever is asked for help. It holds no text of documents and no names
 * of files: only steps, errors and their stacks. Of the project's own errors, whose parameters may quote
 * what was read or typed, it holds the code alone.
 */
export interface Log {
  note(step: string): void;
  error(step: string, error: unknown): void;
  /** The whole log, one event a line, oldest first. */
  text(): string;
}

const longestLog = 500;

export function createLog(now: () => Date = () => new Date()): Log {
  const lines: string[] = [];
  const add = (line: string) => {
    lines.push(`${now().toISOString()} ${line}`);
    if (lines.length > longestLog) lines.shift();
  };
  return {
    note: (step) => add(step),
    error: (step, error) => add(`${step} FAILED ${describe(error)}`),
    text: () => [`Soil Ledger ${version}`, ...lines].join("\n"),
  };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = error instanceof LedgerError ? error.code : error.message;
  const cause = error.cause === undefined ? "" : `\n  because of ${describe(error.cause)}`;
  return `${error.name}: ${said}${framesOf(error)}${cause}`;
}

/** The stack without what the error says, with which some browsers head it. */
function framesOf({ stack = "", message }: Error): string {
  const first = stack.indexOf("\n    at ");
  if (first >= 0) return stack.slice(first);
  return stack === "" || (message !== "" && stack.includes(message)) ? "" : `\n${stack}`;
}
