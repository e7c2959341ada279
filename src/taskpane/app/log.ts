import { version } from "../../diagnostics";

/**
 * What happened in the pane, for whoever is asked for help. It holds no text of documents: only
 * steps, errors and their stacks.
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
  const cause = error.cause === undefined ? "" : `\n  because of ${describe(error.cause)}`;
  return `${error.stack ?? `${error.name}: ${error.message}`}${cause}`;
}
