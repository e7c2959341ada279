import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

const root = path.resolve(".");

export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command of the terminal that is under way, as a process of its own. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  printed(): string;
  /** Resolves with the first match of what it prints. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<Ending>;
}

/** Runs the program as npm does, without npm's own second of starting. */
export function startLedger(...words: string[]): Running {
  return startProcess(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words]);
}

export function ledger(...words: string[]): Promise<Ending> {
  return startLedger(...words).ended;
}

/** Runs a program in its own process group, as a terminal does, so that Ctrl-C can be sent to all of it. */
export function startProcess(program: string, words: readonly string[]): Running {
  const child = spawn(program, words, { cwd: root, detached: true });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const ended = new Promise<Ending>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  return {
    process: child,
    printed: () => stdout,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(stdout);
          if (match) resolve(match);
        };
        child.stdout.on("data", look);
        void ended.then(() => reject(new Error(`Ended before it printed ${pattern}: ${stderr}`)));
        look();
      }),
    ended,
  };
}

/** Ctrl-C: the terminal interrupts every process of the group. */
export function pressCtrlC({ process: { pid } }: Running): void {
  process.kill(-pid!, "SIGINT");
}
