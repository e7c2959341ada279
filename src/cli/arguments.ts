import { parseArgs } from "node:util";
import { isPeriod } from "../ledger";
import { terminalTranslator } from "../locales";
import type { IsoDate } from "../tasklist";
import { systemCode, UsageError } from "./errors";
import type { MergeRequest } from "./merge";
import type { RecordRequest } from "./record";
import type { ReportRequest } from "./reports";

/** What the user asked for. */
export type Request =
  | { readonly command: "help" | "version" }
  | { readonly command: "parse"; readonly file: string }
  | {
      readonly command: "build";
      readonly file: string;
      readonly output: string;
      readonly asOf: IsoDate | null;
      /** An earlier ledger, whose entries the new one takes over. */
      readonly from: string | null;
      /** Uncertain matches that a person says are new tasks, by their keys. */
      readonly newTasks: readonly string[];
    }
  | {
      readonly command: "status";
      readonly file: string;
      readonly asOf: IsoDate | null;
      readonly json: boolean;
    }
  | ReportRequest
  | MergeRequest
  | RecordRequest
  | { readonly command: "start"; readonly port: number | null };

type CommandName = Exclude<Request["command"], "help" | "version">;
type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

interface Command {
  readonly options: Readonly<Record<string, { type: "string" | "boolean"; short?: string }>>;
  /** How many files it takes, at least and at most. */
  readonly files: readonly [least: number, most: number];
  readonly usage: string;
  read(files: readonly string[], options: OptionValues, usage: string): Request;
}

const npm = "npm run -s ledger --";

const commands: Readonly<Record<CommandName, Command>> = {
  parse: {
    options: {},
    files: [1, 1],
    usage: `${npm} parse FILE`,
    read: ([file]) => ({ command: "parse", file: file! }),
  },
  build: {
    options: {
      output: { type: "string", short: "o" },
      "as-of": { type: "string" },
      from: { type: "string" },
      new: { type: "string" },
    },
    files: [1, 1],
    usage: `${npm} build FILE [--from EARLIER.xlsx [--new KEY,KEY]] -o OUT.xlsx [--as-of YYYY-MM-DD]`,
    read: ([file], options, usage) => ({
      command: "build",
      file: file!,
      output: outputIn(options, usage),
      asOf: dateIn(options, usage),
      from: textIn(options, "from"),
      newTasks: (textIn(options, "new") ?? "").split(/[,，]/).filter((key) => key !== ""),
    }),
  },
  status: {
    options: { "as-of": { type: "string" }, json: { type: "boolean" } },
    files: [1, 1],
    usage: `${npm} status LEDGER.xlsx [--as-of YYYY-MM-DD] [--json]`,
    read: ([file], options, usage) => ({
      command: "status",
      file: file!,
      asOf: dateIn(options, usage),
      json: options.json === true,
    }),
  },
  leaders: reportCommand("leaders"),
  ranking: reportCommand("ranking"),
  notices: reportCommand("notices", {
    options: { unit: { type: "string" } },
    usage: "--unit NAME",
    endings: ["xlsx", "docx"],
  }),
  record: {
    options: {
      output: { type: "string", short: "o" },
      "as-of": { type: "string" },
      period: { type: "string" },
    },
    files: [1, 1],
    usage: `${npm} record LEDGER.xlsx [--period 2025-10|2025-Q4|2025-W40] -o OUT.xlsx [--as-of YYYY-MM-DD]`,
    read: ([file], options, usage) => ({
      command: "record",
      file: file!,
      output: outputIn(options, usage),
      asOf: dateIn(options, usage),
      period: periodIn(options, usage),
    }),
  },
  merge: {
    options: { output: { type: "string", short: "o" }, "as-of": { type: "string" } },
    files: [2, Number.POSITIVE_INFINITY],
    usage: `${npm} merge A.xlsx B.xlsx … -o OUT.xlsx [--as-of YYYY-MM-DD]`,
    read: (files, options, usage) => ({
      command: "merge",
      files,
      output: outputIn(options, usage),
      asOf: dateIn(options, usage),
    }),
  },
  start: {
    options: { port: { type: "string" } },
    files: [0, 0],
    usage: `${npm} start [--port 3100]`,
    read: (_files, options, usage) => ({ command: "start", port: portIn(options, usage) }),
  },
};

/** What one report alone takes: its options, and what its file may end in. */
interface ReportForm {
  readonly options: Command["options"];
  readonly usage: string;
  readonly endings: readonly string[];
}

/** A command that turns a ledger into a file of its own. */
function reportCommand(command: ReportRequest["command"], more?: ReportForm): Command {
  const endings = more?.endings ?? ["xlsx"];
  const extra = more ? ` [${more.usage}]` : "";
  return {
    options: {
      output: { type: "string", short: "o" },
      "as-of": { type: "string" },
      ...more?.options,
    },
    files: [1, 1],
    usage: `${npm} ${command} LEDGER.xlsx -o OUT.${endings.join("|")}${extra} [--as-of YYYY-MM-DD]`,
    read: ([file], options, usage) => ({
      command,
      file: file!,
      output: outputIn(options, usage, endings),
      asOf: dateIn(options, usage),
      unit: typeof options.unit === "string" && options.unit !== "" ? options.unit : null,
    }),
  };
}

/** How to use each command, one a line. */
export const usages: readonly string[] = Object.values(commands).map(({ usage }) => usage);

/** @throws UsageError when the words are no command that there is */
export function readArguments(words: readonly string[]): Request {
  const [name, ...rest] = words;
  if (name === "--help" || name === "-h") return { command: "help" };
  if (name === "--version") return { command: "version" };
  const usage = usages.join(terminalTranslator().text("cli.or"));
  if (name === undefined) throw new UsageError("cliNoCommand", { usage });
  if (!isCommand(name)) throw new UsageError("cliUnknownCommand", { command: name, usage });
  const command = commands[name];
  const { files, options } = split(rest, command);
  if (options.help) return { command: "help" };
  const [least, most] = command.files;
  if (files.length < least || files.length > most)
    throw new UsageError("cliArgumentCount", {
      count: files.length,
      expected: least,
      usage: command.usage,
    });
  return command.read(files, options, command.usage);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function split(words: string[], { options, usage }: Command) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { ...options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    return { files: positionals, options: values as OptionValues };
  } catch (error) {
    const option = /'(-[^\s'=,]*)/.exec(String(error))?.[1] ?? words.join(" ");
    const isUnknown = systemCode(error) === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    throw new UsageError(isUnknown ? "cliUnknownOption" : "cliOptionValue", { option, usage });
  }
}

function outputIn(
  { output }: OptionValues,
  usage: string,
  endings: readonly string[] = ["xlsx"]
): string {
  if (typeof output !== "string" || output === "")
    throw new UsageError("cliOutputMissing", { usage });
  if (!endings.some((ending) => output.toLowerCase().endsWith(`.${ending}`)))
    throw new UsageError("cliOutputEnding", {
      file: output,
      endings: endings.map((ending) => `.${ending}`).join(terminalTranslator().text("cli.or")),
      usage,
    });
  return output;
}

function textIn(options: OptionValues, name: string): string | null {
  const value = options[name];
  return typeof value === "string" && value !== "" ? value : null;
}

/** A day that is in the calendar: 2025-02-30 is not. */
function dateIn({ "as-of": text }: OptionValues, usage: string): IsoDate | null {
  if (text === undefined) return null;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(text)) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal =
    Number(year) >= 1900 &&
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day);
  if (!isReal) throw new UsageError("cliNotADate", { text: String(text), usage });
  return String(text);
}

function periodIn(options: OptionValues, usage: string): string | null {
  const period = textIn(options, "period");
  if (period !== null && !isPeriod(period))
    throw new UsageError("cliNotAPeriod", { text: period, usage });
  return period;
}

function portIn({ port }: OptionValues, usage: string): number | null {
  if (port === undefined) return null;
  const number = /^\d{1,5}$/.test(String(port)) ? Number(port) : NaN;
  if (!(number <= 65_535)) throw new UsageError("cliNotAPort", { text: String(port), usage });
  return number;
}
