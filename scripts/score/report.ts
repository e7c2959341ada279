import { tableLines } from "../../src/cli/table";
import type { ScoredCase } from "./cases";
import { emptyTally, figures, precision, recall, sumOfTallies, type Tally } from "./tally";

/** The table of precision, recall and F1, then the cases that are not perfect. */
export function reportLines(cases: readonly ScoredCase[], options: { details: boolean }): string[] {
  const total = totalOf(cases);
  const lines = [
    ...tableLines(
      ["", "precision", "recall", "F1", "right", "expected", "got"],
      figures.map((figure) => {
        const { right, expected, got } = total[figure];
        return [figure, ...rates(total, figure).map(percent), right, expected, got];
      })
    ),
    "",
    `${cases.length} inputs, ${cases.filter(isPerfect).length} without a difference`,
  ];
  for (const scored of cases.filter((one) => !isPerfect(one))) {
    const { name, error, differences } = scored;
    lines.push(`${name}: ${error ?? `${differences.length} differences`}`);
    if (options.details)
      for (const { figure, kind, task, answer } of differences)
        lines.push(`  ${kind === "missed" ? "-" : "+"} ${figure} of ${task}: ${answer}`);
  }
  return lines;
}

/** The same for programs. */
export function reportJson(cases: readonly ScoredCase[]): object {
  const total = totalOf(cases);
  return {
    figures: Object.fromEntries(
      figures.map((figure) => {
        const [p, r, f1] = rates(total, figure);
        return [figure, { ...total[figure], precision: p, recall: r, f1 }];
      })
    ),
    cases,
  };
}

function totalOf(cases: readonly ScoredCase[]): Tally {
  return cases.reduce((sum, { tally }) => sumOfTallies(sum, tally), emptyTally);
}

function rates(tally: Tally, figure: (typeof figures)[number]): [number, number, number] {
  const p = precision(tally[figure]);
  const r = recall(tally[figure]);
  return [p, r, p + r === 0 ? 0 : (2 * p * r) / (p + r)];
}

function isPerfect({ error, differences }: ScoredCase): boolean {
  return error === null && differences.length === 0;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
