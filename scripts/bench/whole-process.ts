import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listOf } from "./document";
import { timingOf, type Timing } from "./measure";
import type { Group, Measurement } from "./report";

const rounds = 3;

/** A program and its arguments, given the document and where to write. */
interface Way {
  readonly name: string;
  command(source: string, target: string): readonly string[];
}

const ours: Way = {
  name: "ours",
  command: (source, target) => [
    "node",
    "build/cli/ledger.cjs",
    "build",
    source,
    "-o",
    `${target}.xlsx`,
  ],
};

const pandoc: Way = {
  name: "pandoc to HTML",
  command: (source, target) => ["pandoc", source, "-o", `${target}.html`],
};

const mammoth: Way = {
  name: "mammoth to HTML",
  command: (source, target) => [
    "node",
    "--input-type=module",
    "--eval",
    `import { writeFileSync } from "node:fs";
import mammoth from "mammoth";
const [source, target] = process.argv.slice(1);
writeFileSync(target, (await mammoth.convertToHtml({ path: source })).value);`,
    source,
    `${target}.html`,
  ],
};

const python: Way = {
  name: "a Python script that copies the table",
  command: (source, target) => [
    "/usr/bin/python3",
    "scripts/bench/copy_table.py",
    source,
    `${target}-copied.xlsx`,
  ],
};

interface Comparison {
  readonly tasks: number;
  readonly against: Way;
  readonly timeLimit: number | null;
  readonly memoryLimit: number | null;
}

const comparisons: readonly Comparison[] = [
  { tasks: 13, against: python, timeLimit: 1, memoryLimit: null },
  { tasks: 13, against: pandoc, timeLimit: null, memoryLimit: null },
  { tasks: 13, against: mammoth, timeLimit: null, memoryLimit: null },
  { tasks: 300, against: python, timeLimit: null, memoryLimit: null },
  { tasks: 1_000, against: pandoc, timeLimit: 1, memoryLimit: 0.5 },
  { tasks: 1_000, against: mammoth, timeLimit: null, memoryLimit: null },
  { tasks: 10_000, against: pandoc, timeLimit: 1, memoryLimit: 0.5 },
  { tasks: 10_000, against: mammoth, timeLimit: null, memoryLimit: null },
];

/** What one run of a program took. */
interface Run {
  readonly milliseconds: number;
  readonly mebibytes: number;
}

/** The whole process from a document to a workbook, start of the program included. */
export function measureWholeProcess(): Group[] {
  const folder = mkdtempSync(join(tmpdir(), "soil-ledger-bench-"));
  try {
    const compared = comparisons.map((comparison) => ({
      comparison,
      ...compare(comparison, folder),
    }));
    const measurements = (
      of: (run: Run) => number,
      limitOf: (comparison: Comparison) => number | null
    ): Measurement[] =>
      compared.map(({ comparison, mine, theirs }) => ({
        name: `${comparison.tasks.toLocaleString("en")} tasks`,
        against: comparison.against.name,
        ours: spread(mine, of)!,
        theirs: spread(theirs, of),
        limit: limitOf(comparison),
      }));
    return [
      {
        title: "Whole process, time",
        unit: "ms",
        note: `\`ledger build\` of a .docx: understood, judged, and written as a workbook of nine sheets. Against it
pandoc and mammoth, which only make HTML of the same document, and a script over python-docx and
openpyxl, which only copies the table. ${rounds} rounds; a program that is not installed leaves its column empty.`,
        measurements: measurements(
          (run) => run.milliseconds,
          ({ timeLimit }) => timeLimit
        ),
      },
      {
        title: "Whole process, peak memory",
        unit: "MiB",
        note: "The same runs: the most memory that the process held at once.",
        measurements: measurements(
          (run) => run.mebibytes,
          ({ memoryLimit }) => memoryLimit
        ),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare({ tasks, against }: Comparison, folder: string) {
  const source = join(folder, `list-${tasks}.docx`);
  writeFileSync(source, listOf(tasks));
  const mine: Run[] = [];
  const theirs: Run[] = [];
  for (let round = 0; round < rounds; round++) {
    // A target of its own for each run: over an earlier workbook its own sheets would be read too.
    const target = join(mkdtempSync(join(folder, "run-")), "out");
    mine.push(runOf(ours, source, target)!);
    const other = runOf(against, source, target);
    if (other) theirs.push(other);
  }
  return { mine, theirs };
}

/** Runs a program to its end under GNU time, which tells its peak memory; null where it failed. */
function runOf(way: Way, source: string, target: string): Run | null {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    "/usr/bin/time",
    ["-f", "%M", ...way.command(source, target)],
    { encoding: "utf8" }
  );
  const milliseconds = performance.now() - start;
  if (status !== 0) {
    if (way === ours) throw new Error(`${way.name} failed: ${stderr}`);
    return null;
  }
  const kibibytes = Number(stderr.trim().split("\n").at(-1));
  return { milliseconds, mebibytes: kibibytes / 1024 };
}

function spread(runs: readonly Run[], of: (run: Run) => number): Timing | null {
  return runs.length === 0 ? null : timingOf(runs.map(of));
}
