import * as soil from "../../src/functions";
import { sideBySide } from "./measure";
import type { Group, Measurement } from "./report";

const calls = 100_000;

/** A round takes milliseconds, in which a busy machine may do something else: more of them than elsewhere. */
const rounds = 41;

/** What Excel passes for one cell. */
const cell = (value: unknown): unknown[][] => [[value]];

/** A call of a function, and the same arithmetic over the same cells, written by hand. */
interface Comparison {
  readonly name: string;
  call(): unknown;
  byHand(): unknown;
}

const [total, used, strict] = [cell(1200.5), cell(900.25), cell(180)];
const [base, current] = [cell(840.5), cell(785)];
const [plots, plotsDone] = [cell(6), cell(5)];
const [due, progress, asOf] = [cell(46022), cell(0.6), cell(45961)];

/** The sum of a range, refusing what is no amount: the least that a sheet may ask. */
function sum(cells: unknown[][]): number {
  let result = 0;
  for (const row of cells) {
    for (const value of row) {
      if (typeof value !== "number" || !(value >= 0)) throw new RangeError("no amount");
      result += value;
    }
  }
  return result;
}

function share(part: number, whole: number): number {
  if (whole === 0 || part > whole) throw new RangeError("no share");
  return part / whole;
}

const comparisons: readonly Comparison[] = [
  {
    name: "SAFEUSERATE",
    call: () => soil.safeUseRate(total, used, strict),
    byHand: () => share(sum(used) + sum(strict), sum(total)),
  },
  {
    name: "LANDUSERATE",
    call: () => soil.landUseRate(total, strict),
    byHand: () => 1 - share(sum(strict), sum(total)),
  },
  {
    name: "REDUCTIONRATE",
    call: () => soil.reductionRate(base, current),
    byHand: () => share(sum(base) - sum(current), sum(base)),
  },
  {
    name: "PROJECTREDUCTIONRATE",
    call: () => soil.projectReductionRate(base, strict, plots),
    byHand: () => share(sum(strict) - sum(plots), sum(base)),
  },
  {
    name: "REPLACEMENTOK",
    call: () => soil.replacementOk(plots, strict, cell(1.2)),
    byHand: () => sum(strict) >= sum(cell(1.2)) * sum(plots),
  },
  {
    name: "CONTROLRATE",
    call: () => soil.controlRate(plotsDone, plots),
    byHand: () => share(sum(plotsDone), sum(plots)),
  },
  {
    name: "LANDSECURED",
    call: () => soil.landSecured(cell(0.96), cell(true)),
    byHand: () => sum(cell(0.96)) >= 1 || (sum(cell(0.96)) >= 0.95 && cell(true)[0]![0] === true),
  },
  {
    name: "NEEDED",
    call: () => soil.needed(cell(0.93), total, used),
    byHand: () => Math.max(0, sum(cell(0.93)) * sum(total) - sum(used)),
  },
  {
    name: "ALLOWED",
    call: () => soil.allowed(base, cell(0.06)),
    byHand: () => sum(base) * (1 - sum(cell(0.06))),
  },
  {
    name: "MEETS",
    call: () => soil.meets(cell(0.935), cell(0.93)),
    byHand: () => sum(cell(0.935)) >= sum(cell(0.93)),
  },
  {
    name: "GAP",
    call: () => soil.gap(cell(0.91), cell(0.93)),
    byHand: () => sum(cell(0.91)) - sum(cell(0.93)),
  },
  {
    name: "TIMING",
    call: () => soil.timing(due, progress, asOf),
    byHand: () => timingByHand(sum(due), sum(progress), sum(asOf)),
  },
  {
    name: "LIGHT",
    call: () => soil.light(cell("临期"), cell("达标")),
    byHand: () => lightByHand(String(cell("临期")[0]![0]), String(cell("达标")[0]![0])),
  },
];

function timingByHand(day: number, done: number, now: number): string {
  if (done >= 1) return "已完成";
  if (now > day) return "逾期";
  if (day - now <= 30) return "临期";
  const year = new Date((day - 25569) * 86_400_000).getUTCFullYear();
  const first = Date.UTC(year, 0, 1) / 86_400_000 + 25569;
  return (now - first) / (day - first) - done > 0.1 ? "滞后" : "正常";
}

const timingWords = new Set(["已完成", "逾期", "临期", "滞后", "正常", "长期", "未定"]);
const targetWords = new Set(["达标", "未达标", "有差距", "未测", "待研判", "—"]);

function lightByHand(timing: string, target: string): string {
  if (!timingWords.has(timing) || !targetWords.has(target)) throw new RangeError("no such word");
  if (timing === "逾期" || target === "未达标") return "红灯";
  if (timing === "临期" || timing === "滞后" || target === "有差距") return "黄灯";
  return "绿灯";
}

const texts: readonly { readonly name: string; call(): Promise<unknown> }[] = [
  { name: "TARGET", call: () => soil.target(cell("受污染耕地安全利用率达到93%以上")) },
  { name: "DEADLINE", call: () => soil.deadline(cell("2025年12月31日前完成")) },
  { name: "UNITS", call: () => soil.units(cell("市生态环境局、农业农村局")) },
];

/** The custom functions, 100,000 calls of each. */
export async function measureFunctions(): Promise<Group> {
  const measurements: Measurement[] = [];
  for (const { name, call, byHand } of comparisons) {
    const { ours, theirs } = await sideBySide(
      { ours: () => repeat(call), theirs: () => repeat(byHand) },
      rounds
    );
    measurements.push({ name, against: "by hand", ours, theirs, limit: 3 });
  }
  for (const { name, call } of texts) {
    const { ours } = await sideBySide({ ours: () => repeatInTurn(call) }, 1);
    measurements.push({ name, against: null, ours, theirs: null, limit: null });
  }
  return {
    title: "Custom functions",
    unit: "ms",
    note: `${calls.toLocaleString("en")} calls of each on single cells, as Excel passes them, ${rounds} rounds, against the same arithmetic
written by hand: sums that refuse what is no amount, a share that refuses a part above its whole, words that
are the ledger's. The three that read a text have no counterpart by hand; one round of them.`,
    measurements,
  };
}

/** The results are kept, so that no engine may leave the work out. */
function repeat(call: () => unknown): unknown {
  let last: unknown;
  for (let count = 0; count < calls; count++) last = call();
  return last;
}

async function repeatInTurn(call: () => Promise<unknown>): Promise<unknown> {
  let last: unknown;
  for (let count = 0; count < calls; count++) last = await call();
  return last;
}
