import { readDeadlines, readTargets, readUnits } from "../tasklist";
import { oneCell, type CellRange } from "./arguments";
import { argumentName } from "./catalogue";
import { NothingFoundError } from "./errors";

const found = {
  target: { "zh-CN": "目标", en: "target" },
  deadline: { "zh-CN": "明确的完成日期", en: "day of completion" },
  units: { "zh-CN": "单位名称", en: "unit" },
};

const millisecondsPerDay = 86_400_000;

/** Excel counts its days from 1899-12-30, for dates after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** One target to a row; what a target does not say is empty text. */
export function targetRows(cells: CellRange): (string | number)[][] {
  const text = textOf("target", cells);
  const rows = readTargets(text).map(({ metric, operator, value, unit, baseline, period }) => [
    metric,
    operator,
    value ?? "",
    unit,
    baseline ?? "",
    period ?? "",
  ]);
  if (rows.length === 0) throw new NothingFoundError(found.target, text);
  return rows;
}

/** The latest day that the text names, as Excel's serial number. */
export function deadlineSerial(cells: CellRange, year: number | null): number {
  const text = textOf("deadline", cells);
  const days = readDeadlines(text, { year }).flatMap(({ date }) => date ?? []);
  const latest = days.sort().at(-1);
  if (latest === undefined) throw new NothingFoundError(found.deadline, text);
  return (Date.parse(`${latest}T00:00:00Z`) - dayZero) / millisecondsPerDay;
}

/** One canonical name to a row. */
export function unitRows(cells: CellRange): string[][] {
  const text = textOf("units", cells);
  const rows = readUnits(text).map(({ unit }) => [unit]);
  if (rows.length === 0) throw new NothingFoundError(found.units, text);
  return rows;
}

function textOf(question: "target" | "deadline" | "units", cells: CellRange): string {
  return String(oneCell(cells, argumentName(question, "text")));
}
