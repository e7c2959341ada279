import type { Warning } from "../diagnostics";
import type { ListYears } from "./deadlines/form";
import { distinct, readDeadlines } from "./deadlines/read";
import type { TaskDraft, UnitText } from "./draft";
import { readMeasures, type Step } from "./measures";
import type { Deadline, IsoDate, Role, Target, Task } from "./model";
import { readTargets } from "./targets/read";
import { asksForWork } from "./targets/subject";
import { fold, foldedWords } from "./text/folded-text";
import { remembered } from "./text/remembered";
import { readReported, type FigureStyle } from "./reported";
import type { UnitDirectory } from "./units/directory";
import { joinDuties, readDuties, type Duties } from "./units/read";

/** What one task's reading needs to know of the list. */
interface TaskContext {
  readonly years: ListYears;
  /** What a cell under 完成时限 says. */
  readonly deadlinesIn: (cell: string) => readonly Deadline[];
  /** What a text in a column of units says. */
  readonly dutiesIn: (unit: UnitText) => Duties;
  /** What each column of units said last, which 同上 repeats. */
  readonly said: Map<Role, readonly UnitText[]>;
  /** How the columns of progress write their figures, by their headers. */
  readonly figures: ReadonlyMap<string, FigureStyle>;
}

const ditto = /^(?:同上|同前|〃|″)$/;

/** A title taken from the content is not longer. */
const longestTitle = 40;

/** @param figures how the columns of progress write their figures, by their headers */
export function taskContext(
  years: ListYears,
  directory: UnitDirectory,
  figures: TaskContext["figures"]
): TaskContext {
  const deadlinesIn = remembered((cell: string) => readDeadlines(cell, { ...years, bare: true }));
  const dutiesIn = remembered(
    ({ column, text, firstLeads }: UnitText) => readDuties(text, column, directory, firstLeads),
    ({ column, text, firstLeads }) => `${column} ${firstLeads} ${text}`
  );
  return { years, deadlinesIn, dutiesIn, said: new Map(), figures };
}

/** Understands the texts of a draft. Whatever is unsure is told in `warnings`. */
export function buildTask(draft: TaskDraft, context: TaskContext, warnings: Warning[]): Task {
  const { number, section, where } = draft;
  const content = draft.content === "" ? draft.title : draft.content;
  const steps = stepsIn(content, draft, context.deadlinesIn);
  const measures = readMeasures(content, number, context.years, steps);
  const deadlines = distinct([
    ...(content === draft.title ? [] : titleDeadlines(draft.title, context.years)),
    ...limitsLast(
      measures.flatMap((measure) => measure.deadlines),
      steps
    ),
    ...draft.deadlines.flatMap((text) => deadlineCell(text, context, where, warnings)),
    ...draft.targets.flatMap((text) => readDeadlines(text, context.years)),
  ]);
  const ofMeasures = measures.flatMap((measure) => measure.targets);
  const targets = distinctTargets([
    ...(content === draft.title ? [] : titleTargets(draft.title, ofMeasures)),
    ...ofMeasures,
    ...draft.targets.flatMap((text) => targetCell(text, where, warnings)),
  ]);
  const { lead, support, responsible } = readAllDuties(draft, context);
  const task: Task = {
    number,
    section,
    title: draft.title === "" ? titleFrom(content) : withoutBreaks(draft.title),
    content,
    lead,
    support,
    responsible,
    deadlines,
    due: latest(deadlines),
    targets,
    measures,
    remarks: draft.remarks.join("\n"),
    reported: draft.reported
      ? readReported(
          draft.reported,
          {
            year: context.years.year,
            style: context.figures.get(draft.reported.progressColumn) ?? "unknown",
            targets,
          },
          where,
          warnings
        )
      : null,
  };
  warnings.push(...doubts(task, where));
  return task;
}

function readAllDuties(draft: TaskDraft, { dutiesIn, said }: TaskContext): Duties {
  const texts = draft.units.flatMap((unit) =>
    ditto.test(foldedWords(unit.text)) ? (said.get(unit.column) ?? [unit]) : [unit]
  );
  for (const column of new Set(texts.map((unit) => unit.column)))
    said.set(
      column,
      texts.filter((unit) => unit.column === column)
    );
  const own = joinDuties(texts.map(dutiesIn));
  return draft.standing === undefined ? own : withStanding(own, draft.standing, dutiesIn);
}

/** A standing rule adds its units to those of the task that has them in no role yet. */
function withStanding(own: Duties, standing: string, dutiesIn: TaskContext["dutiesIn"]): Duties {
  const named = new Set([...own.lead, ...own.support, ...own.responsible].map(({ unit }) => unit));
  const { responsible } = dutiesIn({ column: "responsible", text: standing, firstLeads: false });
  const added = responsible.filter(({ unit }) => !named.has(unit));
  return { ...own, responsible: [...own.responsible, ...added] };
}

/** A title gives a day limit (2025年底前完成…); what it says of time otherwise, a bracket must hold. */
function titleDeadlines(title: string, years: ListYears): Deadline[] {
  const bracketed = [...title.matchAll(/[（(]([^（()）]{2,30})[）)]/g)].map(([, words]) => words!);
  return [
    ...readDeadlines(title, years).filter(({ kind }) => kind === "date" || kind === "window"),
    ...bracketed.flatMap((words) => readDeadlines(words, years)),
  ];
}

/** Where the steps of a draft stand in its content. */
function stepsIn(
  content: string,
  { steps = [] }: TaskDraft,
  deadlinesIn: TaskContext["deadlinesIn"]
): Step[] {
  let from = 0;
  return steps.flatMap(({ limit, text }) => {
    const start = content.indexOf(text, from);
    const [deadline] = deadlinesIn(limit);
    if (start < 0 || deadline === undefined) return [];
    from = start + text.length;
    return [{ start, end: from, limit: deadline }];
  });
}

/** What the words say of time stands before what the headers over them do. */
function limitsLast(deadlines: readonly Deadline[], steps: readonly Step[]): Deadline[] {
  const isLimit = (deadline: Deadline) => steps.some(({ limit }) => limit === deadline);
  return [...deadlines.filter((one) => !isLimit(one)), ...deadlines.filter(isLimit)];
}

/** What a title asks for in numbers (整治入河排污口35个), where the content does not say it again. */
function titleTargets(title: string, others: readonly Target[]): Target[] {
  if (!asksForWork(fold(title).folded)) return [];
  const said = new Set(others.map(({ value, unit }) => `${value}${unit}`));
  return readTargets(title).filter(
    ({ value, unit }) => value !== null && !said.has(`${value}${unit}`)
  );
}

/** A cell under 完成时限 that says nothing known is told, not dropped. */
function deadlineCell(
  text: string,
  { deadlinesIn }: TaskContext,
  where: string,
  warnings: Warning[]
): readonly Deadline[] {
  const found = deadlinesIn(text);
  if (found.length === 0) warnings.push({ code: "deadlineUnread", source: text, where });
  return found;
}

function targetCell(text: string, where: string, warnings: Warning[]): Target[] {
  const found = readTargets(text);
  if (found.length === 0) warnings.push({ code: "targetUnread", source: text, where });
  const year = /（(20\d{2}年)）$/.exec(text)?.[1];
  return year ? found.map((target) => ({ ...target, period: target.period ?? year })) : found;
}

function doubts(task: Task, where: string): Warning[] {
  const unsure = (code: string, all: readonly { text: string; confidence: string }[]): Warning[] =>
    all
      .filter(({ confidence }) => confidence === "low")
      .map(({ text }) => ({ code, source: text, where }));
  return [
    ...unsure("unitUnknown", [...task.lead, ...task.support, ...task.responsible]),
    ...unsure("deadlineUnsure", task.deadlines),
    ...unsure("targetUnsure", task.targets),
  ];
}

function distinctTargets(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter(({ metric, operator, value, unit, text }) => {
    // A target in words alone (总体保持稳定) is known by them.
    const key = JSON.stringify([metric, operator, value, unit, value === null ? text : ""]);
    return !seen.has(key) && seen.add(key);
  });
}

function latest(deadlines: readonly Deadline[]): IsoDate | null {
  const dates = deadlines.flatMap(({ date }) => (date === null ? [] : [date]));
  return dates.length === 0 ? null : dates.reduce((one, other) => (one > other ? one : other));
}

/** A list without a column for titles goes by the first words of its contents. */
function titleFrom(content: string): string {
  const words = withoutBreaks(content);
  const end = words.search(/[，。；：;:]|,(?!\d)/);
  return words.slice(0, Math.min(end < 0 ? words.length : end, longestTitle));
}

/** Line breaks in a title only wrap it. */
function withoutBreaks(title: string): string {
  return title.replace(/\s*\n\s*/g, "").trim();
}
