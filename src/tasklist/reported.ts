import type { Warning } from "../diagnostics";
import { readDeadlines } from "./deadlines/read";
import type { ReportDraft, TaskDraft } from "./draft";
import type { IsoDate, ReportedProgress, Target } from "./model";
import { foldedWords } from "./text/folded-text";
import { parseNumber, percentToFraction } from "./text/numbers";

/** How the figures of one column are written: 92.6 is a percentage, 0.85 a fraction. */
export type FigureStyle = "percent" | "fraction" | "mixed" | "unknown";

/** The figure, and a percent sign or none: 92.6, 66.67%, 约5.8%. */
const figure =
  /^(?:约|已完成|完成|达到?|进度|累计完成)*(\d{1,7}(?:,\d{3}){0,3}(?:\.\d{1,8})?)(%?)(?:左右|以上)?$/;

/** States in which the work is done, and in which it has not begun. Others say nothing of how far. */
const doneWords =
  /^(?:已完成|完成|已办结|办结|已销号|销号|完成销号|已完成整改|完成整改|已整改|整改完成|已整改完成|已完成并?(?:销号|验收)|全部完成|已全部完成|是|√|☑)[。]?$/;
const notBegunWords =
  /^(?:未启动|未开工|未开展|未开始|尚未启动|尚未开工|尚未开展|尚未开始|未动工)[。]?$/;

/** The columns of figures may hold texts; these fields may hold a state or a figure. */
const progressFields = ["progress", "status", "situation"] as const;

/** How each column of progress writes its figures, judged by all that stands in it. */
export function figureStyles(tasks: readonly TaskDraft[]): ReadonlyMap<string, FigureStyle> {
  const columns = new Map<string, string[]>();
  for (const { reported } of tasks) {
    const text = reported?.texts.get("progress");
    if (!reported || text === undefined) continue;
    const texts = columns.get(reported.progressColumn) ?? [];
    texts.push(text);
    columns.set(reported.progressColumn, texts);
  }
  return new Map([...columns].map(([header, texts]) => [header, styleOf(header, texts)]));
}

/**
 * 92.6 makes a column one of percentages, and so does a percent sign in its header. Numbers up to 1,
 * one of them with decimals, are fractions: beside 60% a share that lost its format stands so, unsure.
 */
function styleOf(header: string, texts: readonly string[]): FigureStyle {
  if (foldedWords(header).includes("%")) return "percent";
  const figures = texts.flatMap((text) => {
    const match = figure.exec(foldedWords(text));
    return match ? [{ value: parseNumber(match[1]!) ?? 0, sign: match[2] }] : [];
  });
  const values = figures.flatMap(({ value, sign }) => (sign === "%" ? [] : [value]));
  if (values.some((value) => value > 1.5)) return "percent";
  const hasSigns = values.length < figures.length;
  if (values.some((value) => value > 0 && value < 1)) return hasSigns ? "mixed" : "fraction";
  return hasSigns ? "percent" : "unknown";
}

/** What a report's reading needs to know of its list and its task. */
export interface ReportContext {
  readonly year: number | null;
  readonly style: FigureStyle;
  readonly targets: readonly Target[];
}

/** Understands what a follow-up table says of a task; what is unsure is told in `warnings`. */
export function readReported(
  draft: ReportDraft,
  { year, style, targets }: ReportContext,
  where: string,
  warnings: Warning[]
): ReportedProgress {
  const text = (field: Parameters<typeof draft.texts.get>[0]) => draft.texts.get(field) ?? "";
  const day = (words: string) => dayIn(words, year);
  const own = text("progress");
  const told = figureIn(own, style);
  if (told?.unsure) warnings.push({ code: "progressUnsure", source: own, where });
  const states = progressFields.map(text).map(foldedWords);
  const reached = text("currentValue");
  const attained = reached === "" ? attainedIn(text("situation"), targets) : null;
  // A rate's value under 完成情况 is no progress.
  const figures = attained?.isRate ? [text("status")] : [text("status"), text("situation")];
  return {
    progress: told?.value ?? otherFigure(...figures) ?? stateValue(states),
    // Words in the column of progress are no figure but tell how the work stands.
    situation: [told || own === "" ? "" : own, text("situation")].filter(Boolean).join("\n"),
    status: text("status"),
    problems: text("problems"),
    nextSteps: text("nextSteps"),
    person: text("person"),
    completedOn: day(text("completedOn")),
    reportedOn: day(text("reportedOn")),
    current: reached === "" ? (attained?.current ?? null) : currentValue(reached),
  };
}

interface ReadFigure {
  readonly value: number;
  readonly unsure: boolean;
}

/**
 * A plain number of up to 1 in a column of percentages may be either, and so may the only 1 of a
 * column; it is read as the column is, and told.
 */
function figureIn(text: string, style: FigureStyle): ReadFigure | null {
  const match = figure.exec(foldedWords(text));
  if (!match) return null;
  const value = parseNumber(match[1]!) ?? 0;
  if (match[2] === "%") return { value: percentToFraction(value), unsure: value > 100 };
  if (style === "percent")
    return { value: percentToFraction(value), unsure: (value > 0 && value <= 1) || value > 100 };
  return { value, unsure: (style === "unknown" || style === "mixed") && value !== 0 };
}

/** 66.67% under 完成情况 is a figure by its sign. */
function otherFigure(...texts: readonly string[]): number | null {
  for (const text of texts) {
    const match = figure.exec(foldedWords(text));
    if (match?.[2] === "%") return percentToFraction(parseNumber(match[1]!) ?? 0);
  }
  return null;
}

function stateValue(states: readonly string[]): number | null {
  if (states.some((words) => doneWords.test(words))) return 1;
  return states.some((words) => notBegunWords.test(words)) ? 0 : null;
}

type CurrentValue = NonNullable<ReportedProgress["current"]>;

/** 91.5%, 完成9家, 已治理15条: a value and what it is counted in. */
const valueAlone =
  /^(?!.*[未差剩缺欠])[\u4e00-\u9fa5]{0,6}(?<value>\d{1,7}(?:\.\d{1,8})?)(?<unit>%|[\u4e00-\u9fa5]{1,4}?)(?:左右|以上)?[。]?$/;

/**
 * The value that the only target has reached, where 完成情况 says nothing but that, in the target's
 * unit. A percentage beside a target of 100% is as likely the progress.
 */
function attainedIn(
  situation: string,
  [target, ...others]: readonly Target[]
): { readonly current: CurrentValue; readonly isRate: boolean } | null {
  const { value, unit } = valueAlone.exec(foldedWords(situation))?.groups ?? {};
  if (target === undefined || target.value === null || others.length > 0) return null;
  if (value === undefined || unit !== target.unit) return null;
  const isRate = unit === "%";
  if (isRate && target.value >= 1) return null;
  const figure = parseNumber(value)!;
  return {
    current: { text: situation, value: isRate ? percentToFraction(figure) : figure },
    isRate,
  };
}

function currentValue(text: string): CurrentValue {
  const match = figure.exec(foldedWords(text));
  const value = match ? parseNumber(match[1]!) : null;
  return { text, value: value !== null && match![2] === "%" ? percentToFraction(value) : value };
}

function dayIn(text: string, year: number | null): IsoDate | null {
  if (text === "") return null;
  const dates = readDeadlines(text, { year, bare: true });
  return dates.find(({ date }) => date !== null)?.date ?? null;
}
