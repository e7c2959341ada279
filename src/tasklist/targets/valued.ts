import type { TargetOperator } from "../model";
import { officialMetricIn } from "./official-metrics";
import {
  countedThing,
  isMeasurable,
  metricBefore,
  rateEndings,
  rateOf,
  thingAt,
  trim,
  type Metric,
} from "./subject";
import { withoutBaseline } from "./surroundings";
import type { FoundValue } from "./values";

/** A value together with what it measures. */
export interface ValuedTarget {
  readonly metric: Metric;
  readonly operator: TargetOperator;
  readonly found: FoundValue;
}

/** The words around a value, and what the clauses before were about. */
interface ValueContext {
  readonly clause: string;
  readonly before: string;
  readonly after: string;
  /** The metric of the value before, in the same sentence. */
  readonly previous: Metric | null;
  /** The clause before, in the same sentence, without its verb. */
  readonly previousClause: string;
}

/** What a value measures, by what the words around it name. */
export function metricOf(found: FoundValue, context: ValueContext): Metric {
  const before = withoutBaseline(context.before);
  const named =
    found.kind === "count" && found.unit !== "个百分点"
      ? countedThing(before, context.after)
      : found.kind === "ratio"
        ? ratioMetric(context.clause)
        : rateWithSubject(metricBefore(before), context);
  const metric = named ?? inheritedMetric(found, context) ?? unnamed(context);
  return found.change === undefined ? metric : changeOf(metric, found.change);
}

/** A rate alone is that of what its sentence has spoken of: 推进农村生活污水治理，治理率达到45%. */
function rateWithSubject(
  metric: Metric | null,
  { previous, previousClause }: ValueContext
): Metric | null {
  if (metric === null) return null;
  const full = rateOf(metric.name, previous?.name ?? previousClause);
  if (full === null) return metric;
  const official = officialMetricIn(full);
  return { name: official ?? full, sure: official !== null };
}

/** A bare count (整治300家) may be of something else than the value before it. */
function inheritedMetric(found: FoundValue, { previous }: ValueContext): Metric | null {
  if (previous === null || found.kind !== "count" || found.unit === "个百分点") return previous;
  return { ...previous, sure: false };
}

function ratioMetric(clause: string): Metric | null {
  const name = officialMetricIn(clause);
  return name === null ? null : { name, sure: true };
}

/** Nothing stands before the value: what follows it, else what the clause before was about. */
function unnamed({ after, previousClause, clause }: ValueContext): Metric {
  const thing = thingAt(after);
  return { name: thing || previousClause || trim(clause) || clause, sure: false };
}

/** 排放量下降10% measures 排放量下降比例; a rate that rises is still that rate. */
export function changeOf(metric: Metric, change: string): Metric {
  if (/(?:比例|幅度|降幅|增幅)$/.test(metric.name)) return metric;
  return { ...metric, name: `${metric.name}${change.replace("同比", "")}比例` };
}

/** The last of several pollutants says for all of them what is measured. */
const amountEndings = [
  "排放总量",
  "排放量",
  "排放强度",
  "重点工程减排量",
  "减排量",
  "年平均浓度",
  "年均浓度",
  "平均浓度",
  "浓度",
] as const;

const joining = /[、和与及]/;

/**
 * Of several indicators one value is asked for: A和B均达到95%. Null unless each is an official one, or
 * 均 says that there are several.
 */
export function sharedMetrics(before: string): Metric[] | null {
  const names = trim(before).split(joining);
  if (names.length < 2 || names.length > 4) return null;
  const metrics = pairedMetrics(before, names.length);
  if (!metrics || new Set(metrics.map(({ name }) => name)).size < metrics.length) return null;
  const areSeveral = /[均都]$/.test(before)
    ? metrics.every(({ sure }) => sure)
    : metrics.every(({ name }) => officialMetricIn(name) === name);
  return areSeveral ? metrics : null;
}

/**
 * The names before 分别, one for each value: A和B分别不低于43%、42%. Null when they are not as many
 * as the values.
 */
export function pairedMetrics(before: string, count: number): Metric[] | null {
  const names = trim(before)
    .split(joining)
    .map((name) => trim(name))
    .filter((name) => name !== "");
  if (names.length !== count) return null;
  const last = names.at(-1)!;
  const ending = rateEndings.find((candidate) => last.endsWith(candidate));
  const amount = amountEndings.find((candidate) => last.endsWith(candidate));
  return names.map((name) => {
    const full =
      amount && !name.endsWith(amount)
        ? name + amount
        : ending && !isMeasurable(name)
          ? name + ending
          : name;
    return {
      name: officialWithPrefix(names[0]!, full) ?? officialMetricIn(full) ?? full,
      sure: isMeasurable(full),
    };
  });
}

/** 主要农作物化肥、农药利用率: the words before the first name may belong to the others too. */
function officialWithPrefix(first: string, name: string): string | null {
  for (let length = first.length - 1; length > 1; length--) {
    const full = first.slice(0, length) + name;
    if (officialMetricIn(full) === full) return full;
  }
  return null;
}
