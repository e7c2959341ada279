import { atOnce, inTurns, type Result, type Turns, type Warning } from "../diagnostics";
import type { SourceDocument } from "../document";
import { buildTask, taskContext } from "./build-task";
import type { TaskDraft } from "./draft";
import { readGoals } from "./goals";
import { readHeading, type Heading } from "./heading";
import type { Target, Task, TaskList } from "./model";
import { readProse, type ProseReading } from "./prose/read";
import type { RegistryUnit } from "./registry-model";
import { figureStyles } from "./reported";
import { withNestedLists } from "./table/nested";
import { readTables, type TableReading } from "./table/read";
import { UnitDirectory } from "./units/directory";
import { expandCollectives } from "./units/expand";

export interface ReadTaskListOptions {
  /** Names that the user has corrected; they win over the built-in ones. */
  readonly registry?: readonly RegistryUnit[];
  /** The townships that 各乡镇 stands for: each is then named. Without them it stays one unit. */
  readonly townships?: readonly string[];
}

export interface TaskListReading {
  readonly list: TaskList;
  /** The units that the list names, with the aliases known for them. */
  readonly registry: readonly RegistryUnit[];
}

/**
 * Understands a document as an official task list (任务清单): a table, or several, or numbered
 * paragraphs that name who is responsible. A document without one gives a list without tasks and
 * the warning `noTaskList`.
 */
export function readTaskList(
  given: SourceDocument,
  options: ReadTaskListOptions = {}
): Result<TaskListReading> {
  return atOnce(reading(given, options));
}

/**
 * Understands a document in the same way, giving way now and then: a long list takes seconds.
 *
 * @throws CancelledError
 */
export function readTaskListInTurns(
  given: SourceDocument,
  options: ReadTaskListOptions,
  signal?: AbortSignal
): Promise<Result<TaskListReading>> {
  return inTurns(reading(given, options), signal);
}

/** So many tasks are understood at a time. */
const tasksInTurn = 500;

function* reading(
  given: SourceDocument,
  options: ReadTaskListOptions
): Turns<Result<TaskListReading>> {
  const document = withNestedLists(given);
  const tables = readTables(document);
  const readsProse = !(tables.tasks.length > 0 && tables.saysTasks) && !tellsNoTasks(document);
  const prose = readsProse ? readProse(document) : null;
  const inTables = isInTables(tables, prose);
  const drafts = inTables ? tables : prose;
  const heading = inTables
    ? readHeading(document, tables.firstTable, tables.headerRow)
    : readHeading(document, null);
  const directory = new UnitDirectory(heading.region, options.registry);
  for (const { units } of drafts?.tasks ?? []) units.forEach(({ text }) => directory.learn(text));
  const warnings: Warning[] = [
    ...tables.warnings,
    ...(inTables ? [] : [...(prose?.warnings ?? []), ...rowsBesideProse(tables.tasks)]),
  ];

  const context = taskContext(heading, directory, figureStyles(drafts?.tasks ?? []));
  const tasks: Task[] = [];
  for (const [index, draft] of (drafts?.tasks ?? []).entries()) {
    if (index % tasksInTurn === 0) yield;
    tasks.push(buildTask(draft, context, warnings));
  }
  const { title, year, region } = heading;
  const stated = readGoals(document, heading);
  const sections = drafts?.sections ?? [];
  const asWritten: TaskList = { title, year, region, ...stated, sections, tasks };
  const list = expandCollectives(asWritten, options.townships ?? [], directory);
  return {
    value: { list, registry: directory.units() },
    warnings: [...listWarnings(heading, stated.goals, tasks), ...warnings],
  };
}

/** So many tasks in paragraphs are the list of a plan. */
const fewestInProse = 2;

/**
 * A table that says of itself that it lists tasks wins over the plan's prose; the plan's projects
 * and indicators do not.
 */
function isInTables({ tasks, saysTasks }: TableReading, prose: ProseReading | null): boolean {
  if (tasks.length === 0 || prose === null) return tasks.length > 0;
  return saysTasks || (prose.tasks.length < fewestInProse && tasks.length > prose.tasks.length);
}

function rowsBesideProse(tasks: readonly TaskDraft[]): Warning[] {
  const [first] = tasks;
  if (!first) return [];
  const source = first.title || first.content;
  return [
    { code: "tableLeftOut", source, where: first.where, parameters: { count: tasks.length } },
  ];
}

/** Summaries tell what was done, and rules what always holds: 工作总结, 管理办法, 应急预案. */
const otherTitle =
  /(?:总结|汇报|简报|条例|办法|规定|细则|预案)(?:（[^（）]{1,12}）)?(?:》?的通知)?$/;

function tellsNoTasks(document: SourceDocument): boolean {
  return otherTitle.test(readHeading(document, null).title);
}

/** What is missing from, or doubtful in, the list as a whole. */
function listWarnings(
  { title, year, region }: Heading,
  goals: readonly Target[],
  tasks: readonly Task[]
): Warning[] {
  if (tasks.length === 0) return [{ code: "noTaskList", source: title }];
  const missing: Warning[] = [];
  if (title === "") missing.push({ code: "titleUnknown", source: "" });
  if (year === null) missing.push({ code: "yearUnknown", source: title });
  if (region === null) missing.push({ code: "regionUnknown", source: title });
  if (tasks.every(({ lead }) => lead.length === 0))
    missing.push({ code: "noLeads", source: title });
  for (const { text, confidence } of goals)
    if (confidence === "low")
      missing.push({ code: "targetUnsure", source: text, where: "总体目标" });
  return missing;
}
