import type { Timing } from "./measure";

/** One measurement: what was measured, against what, and what it is to reach. */
export interface Measurement {
  readonly name: string;
  readonly against: string | null;
  readonly ours: Timing;
  readonly theirs: Timing | null;
  /** The ratio that is to be reached at most, or null where none is set. */
  readonly limit: number | null;
}

/** Measurements that belong together, with what they share told once. */
export interface Group {
  readonly title: string;
  /** What the numbers are in. */
  readonly unit: "ms" | "MiB" | "KiB" | "requests";
  readonly note: string;
  readonly measurements: readonly Measurement[];
}

/** The machine and the command, for a reader who wants to compare. */
export interface Setting {
  readonly date: string;
  readonly machine: string;
  readonly command: string;
  readonly rounds: number;
}

/** How often longer ours took, or null without a counterpart to divide by. */
export function ratioOf({ ours, theirs }: Measurement): number | null {
  return theirs && theirs.median > 0 ? ours.median / theirs.median : null;
}

/** docs/benchmarks.md, whole. */
export function benchmarksPage(setting: Setting, groups: readonly Group[]): string {
  return `# Benchmarks

Written by \`${setting.command}\` on ${setting.date}: ${setting.machine}. Each number is the median of
${setting.rounds} rounds, the ways side by side in every round; behind it the fastest and slowest
round. Machines are noisy: read the ratios, and not their last digit.
${groups.map(section).join("")}`;
}

function section({ title, unit, note, measurements }: Group): string {
  const rows = [
    ["measured", `ours, ${unit}`, "against", `theirs, ${unit}`, "ratio", "to reach"],
    ...measurements.map((measurement) => [
      measurement.name,
      timing(measurement.ours),
      measurement.against ?? "—",
      measurement.theirs ? timing(measurement.theirs) : "—",
      ratio(ratioOf(measurement)),
      measurement.limit === null ? "—" : `at most ${measurement.limit}`,
    ]),
  ];
  return `\n## ${title}\n\n${note}\n\n${table(rows)}\n`;
}

/** A Markdown table whose columns are as wide as their widest cell, as Prettier writes it. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const [head, ...body] = rows;
  return [line(head!), rule, ...body.map(line)].join("\n");
}

function timing({ median, fastest, slowest }: Timing): string {
  if (fastest === slowest) return short(median);
  return `${short(median)} (${short(fastest)}–${short(slowest)})`;
}

function ratio(value: number | null): string {
  return value === null ? "—" : value.toFixed(2);
}

function short(milliseconds: number): string {
  return milliseconds < 10 && !Number.isInteger(milliseconds)
    ? milliseconds.toFixed(2)
    : milliseconds.toFixed(0);
}
