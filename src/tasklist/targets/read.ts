import { findDeadlines, type FoundDeadline } from "../deadlines/read";
import type { Target } from "../model";
import { fold, type FoldedText } from "../text/folded-text";
import { overlaps } from "../text/spans";
import { clausesOf, type Clause } from "./clauses";
import { withoutVerb, type Metric } from "./subject";
import {
  surroundingsOf,
  withoutBaseline,
  withoutDeadlines,
  type Surroundings,
} from "./surroundings";
import { changeOf, metricOf, pairedMetrics, sharedMetrics, type ValuedTarget } from "./valued";
import { tellsOnlyStock, valuesIn, type FoundValue } from "./values";
import { wordedTargetIn, type WordedTarget } from "./worded";

/**
 * The targets (目标指标) that a text sets, in order: rates, counts, ratios, 全部, and soft words
 * that a person judges. A percentage comes as a fraction.
 */
export function readTargets(text: string): Target[] {
  const folded = fold(text);
  return findTargets(folded, findDeadlines(folded));
}

/** As {@link readTargets}, for a text whose deadlines are known: their numbers are no targets. */
export function findTargets(text: FoldedText, deadlines: readonly FoundDeadline[]): Target[] {
  const reader = new TargetReader(text);
  let next = 0;
  for (const clause of clausesOf(text.folded)) {
    while (next < deadlines.length && deadlines[next]!.end <= clause.start) next++;
    const inside: FoundDeadline[] = [];
    for (let at = next; at < deadlines.length && deadlines[at]!.start < clause.end; at++)
      inside.push(deadlines[at]!);
    reader.read(clause, inside);
  }
  return reader.targets;
}

/** A share of 0 is 0%; what is brought down to none (存量清零) is not. */
function isNoShare({ value, metric }: WordedTarget): boolean {
  return value === 0 && /(?:率|比例|占比)$/.test(metric.name);
}

class TargetReader {
  readonly targets: Target[] = [];
  private previous: Metric | null = null;
  private previousClause = "";
  /** The clause before only told how much there is; 其中 tells how much of it. */
  private afterStock = false;
  /** Start of a clause that only said 力争 and a date: the next one says what for. */
  private striving: number | null = null;

  constructor(private readonly text: FoldedText) {}

  read(clause: Clause, deadlines: readonly FoundDeadline[]): void {
    if (clause.startsSentence) {
      this.previous = null;
      this.previousClause = "";
      this.afterStock = false;
      this.striving = null;
    }
    if (this.afterStock && clause.text.startsWith("其中")) return;
    this.afterStock = tellsOnlyStock(clause.text);
    const words = withoutDeadlines(clause, 0, clause.text.length, deadlines);
    if (/^(?:确保|并)?(?:力争|争取)$/.test(words)) {
      this.striving = clause.start;
      return;
    }
    const values = valuesIn(clause.text).filter(
      ({ start, end }) =>
        !deadlines.some((found) =>
          overlaps(found, { start: start + clause.start, end: end + clause.start })
        )
    );
    if (values.length > 0) this.readValues(clause, values, deadlines);
    else this.readWords(clause, this.striving === null ? words : `力争${words}`);
    this.previousClause = withoutVerb(words);
    this.striving = null;
  }

  private readValues(
    clause: Clause,
    values: readonly FoundValue[],
    deadlines: readonly FoundDeadline[]
  ): void {
    const surroundings = surroundingsOf(clause.text);
    let next = 0;
    for (const group of paired(clause.text, values)) {
      const first = group[0]!;
      const from = values[next - 1]?.end ?? 0;
      next += group.length;
      const after = values[next]?.start ?? clause.text.length;
      const before = withoutDeadlines(clause, from, first.start, deadlines);
      const shared = group.length === 1 && first.kind === "percent" ? sharedMetrics(before) : null;
      if (shared) {
        this.addShared(clause, surroundings, shared, first);
        continue;
      }
      const metrics =
        group.length > 1 ? pairedMetrics(withoutBaseline(before), group.length) : null;
      group.forEach((found, index) => {
        const paired = metrics?.[index];
        const metric =
          (paired && first.change ? changeOf(paired, first.change) : paired) ??
          metricOf(found, {
            clause: clause.text,
            before,
            after: clause.text.slice(group.at(-1)!.end, after),
            previous: this.previous,
            previousClause: this.previousClause,
          });
        const doubtful = group.length > 1 && metrics === null;
        this.addValued(clause, surroundings, {
          metric: doubtful ? { ...metric, sure: false } : metric,
          operator: index === 0 ? first.operator : inherited(found, first),
          found,
        });
        this.previous = levelOf(metric, found);
      });
    }
  }

  private addShared(
    clause: Clause,
    surroundings: Surroundings,
    metrics: readonly Metric[],
    found: FoundValue
  ): void {
    for (const named of metrics) {
      const metric = found.change === undefined ? named : changeOf(named, found.change);
      this.addValued(clause, surroundings, { metric, operator: found.operator, found });
      this.previous = metric;
    }
  }

  private addValued(
    clause: Clause,
    { period, baseline, soft }: Surroundings,
    { metric, operator, found }: ValuedTarget
  ): void {
    const target: Target = {
      metric: metric.name,
      operator,
      value: found.value,
      unit: found.unit,
      baseline,
      period: period && this.text.original(clause.start + period.start, clause.start + period.end),
      soft: soft || this.striving !== null,
      text: this.words(clause),
      confidence: metric.sure && !found.unsure ? "high" : "low",
    };
    this.targets.push(target);
    if (found.upTo !== null) this.targets.push({ ...target, operator: "<=", value: found.upTo });
  }

  private readWords(clause: Clause, words: string): void {
    const worded = wordedTargetIn(words);
    if (!worded) return;
    const surroundings = surroundingsOf(words);
    this.previous = worded.metric;
    this.targets.push({
      metric: worded.metric.name,
      operator: worded.value === 0 ? "<=" : "=",
      value: worded.value,
      unit: worded.value === 1 || isNoShare(worded) ? "%" : "",
      baseline: worded.value === null && words.includes("持平") ? surroundings.baseline : null,
      period: null,
      soft: worded.value === null || surroundings.soft,
      text: this.words(clause),
      confidence: worded.metric.sure ? "high" : "low",
    });
  }

  private words(clause: Clause): string {
    return this.text.original(this.striving ?? clause.start, clause.end).trim();
  }
}

/** 提高3个百分点，达到70%: what has risen, of which the next value tells the level. */
function levelOf(metric: Metric, { change, unit }: FoundValue): Metric {
  const ending = `${change}比例`;
  if (unit !== "个百分点" || !metric.name.endsWith(ending)) return metric;
  return { ...metric, name: metric.name.slice(0, -ending.length) };
}

/** Values that one list gives, 43%、42%, go together; all others stand alone. */
function paired(clause: string, values: readonly FoundValue[]): FoundValue[][] {
  const groups: FoundValue[][] = [];
  for (const value of values) {
    const group = groups.at(-1);
    const between = group && clause.slice(group.at(-1)!.end, value.start);
    if (group && /^[、和与及/]$/.test(between!)) group.push(value);
    else groups.push([value]);
  }
  return groups;
}

/** In a list the words before the first value stand for all that have none of their own. */
function inherited(found: FoundValue, first: FoundValue): FoundValue["operator"] {
  return found.hasWords ? found.operator : first.operator;
}
