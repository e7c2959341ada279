import { readFileSync } from "node:fs";
import { median, sideBySide } from "../../../scripts/bench/measure";
import { benchmarksPage, ratioOf, type Measurement } from "../../../scripts/bench/report";

const timing = (middle: number) => ({ median: middle, fastest: middle / 2, slowest: middle * 2 });

const measurement: Measurement = {
  name: "GAP",
  against: "by hand",
  ours: timing(30),
  theirs: timing(12),
  limit: 3,
};

test("the median of an odd and an even number of rounds", () => {
  expect(median([1, 2, 9])).toBe(2);
  expect(median([1, 2, 4, 9])).toBe(3);
});

test("each way runs once in a round, in turn, and once before to warm up", async () => {
  const calls: string[] = [];
  const timings = await sideBySide(
    { ours: () => calls.push("ours"), theirs: async () => void calls.push("theirs") },
    2
  );
  expect(calls).toEqual(["ours", "theirs", "ours", "theirs", "ours", "theirs"]);
  for (const { fastest, median: middle, slowest } of Object.values(timings)) {
    expect(fastest).toBeLessThanOrEqual(middle);
    expect(middle).toBeLessThanOrEqual(slowest);
  }
});

test("the ratio is ours over theirs, and none without a counterpart", () => {
  expect(ratioOf(measurement)).toBe(2.5);
  expect(ratioOf({ ...measurement, theirs: null })).toBeNull();
});

test("the page names the machine and the command, and every measurement with its ratio", () => {
  const setting = { date: "2026-01-31", machine: "a machine", command: "npm run bench", rounds: 7 };
  const alone = { ...measurement, name: "UNITS", against: null, theirs: null, limit: null };
  const page = benchmarksPage(setting, [
    { title: "Functions", unit: "ms", note: "What was done.", measurements: [measurement, alone] },
  ]);
  expect(page).toContain("`npm run bench` on 2026-01-31: a machine");
  expect(page).toContain("## Functions\n\nWhat was done.");
  const rows = page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
    );
  expect(rows[2]).toEqual(["GAP", "30 (15–60)", "by hand", "12 (6–24)", "2.50", "at most 3"]);
  expect(rows[3]).toEqual(["UNITS", "30 (15–60)", "—", "—", "—", "—"]);
});

test("the page that is kept says what was tried, as it is told now", () => {
  const tried = readFileSync("scripts/bench/tried.md", "utf8");
  expect(readFileSync("docs/benchmarks.md", "utf8").endsWith(tried)).toBe(true);
});
