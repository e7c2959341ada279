import { foldedWords } from "../text/folded-text";
import { leadSignIn } from "../units/marked-leads";
import { saysFirstLeads } from "../units/roles";
import { limitIn } from "./dated-columns";
import { fieldOf, joinsLeadAndSupport } from "./header-field";
import type { Field } from "./header-words";

export { fieldOf };

/** One column of a task table. */
export interface Column {
  /** Null for a column that is not known: it is kept for the user. */
  readonly field: Field | null;
  /** Its header, a splitting header's words in front, without line breaks. */
  readonly words: string;
  /** The header says that the first unit leads (排在前位为牵头部门). */
  readonly firstLeads: boolean;
  /** The sign that its header says stands at the units that lead (带*为牵头单位). */
  readonly leadSign: string | null;
  /** The year whose target it holds, where targets of several years stand side by side. */
  readonly year: string | null;
  /** The day limit that its header gives: 2025年6月底前完成的工作, 第一季度. */
  readonly limit: string | null;
}

export type Columns = readonly Column[];

const reportFields: ReadonlySet<Field | null> = new Set<Field | null>([
  "progress",
  "situation",
  "status",
  "nextSteps",
  "reportedOn",
  "completedOn",
  "currentValue",
]);

/** 第一位、排名首位 … in a header that speaks of the lead. */
const firstOfLeads = /牵头[^）]*(?:第一|首|前)|(?:第一|首|前)[^）]*牵头/;

/** 指标, 考核指标, 指标名称; 一级指标 are groups of them. */
const metricHeader = /^(?!一级).{0,6}指标(?:名称)?$/;

/** What the rows below a header tell of its columns. */
interface BelowHeader {
  /** Whether one cell of the column stands beside several rows. */
  readonly holdsForMany: (column: number) => boolean;
  /** Whether the column's cells say what is to be done: 完成现状评估, and not 93% or ≥93. */
  readonly saysWork: (column: number) => boolean;
}

/** Makes columns of header words, field by field, seeing what the table has besides. */
export function settleColumns(
  headers: readonly string[],
  { holdsForMany, saysWork }: BelowHeader
): Columns {
  let fields = headers.map(fieldOf);
  for (const settle of [
    settleProblems,
    settleProgress,
    settleDeadlines,
    settlePersons,
    settleLeads,
    settlePlaces,
    settleMetric,
    settleObjects,
    settleTasks,
  ])
    fields = settle(fields, headers);
  fields = settleNumber(fields, holdsForMany);
  const scheduled = yearsOfWork(fields, headers, saysWork);
  const limits = headers.map((header, column) =>
    limitIn(header, fields[column]!, scheduled.includes(column))
  );
  fields = settleDated(fields, limits);
  const years = fields.map((field, index) => (field === "target" ? yearIn(headers[index]!) : null));
  const several = new Set(years.filter((year) => year !== null)).size > 1;
  return fields.map((field, index) => {
    const words = headers[index]!.replace(/\s/g, "");
    const folded = foldedWords(words);
    return {
      field,
      words,
      firstLeads: saysFirstLeads(folded) || firstOfLeads.test(folded) || joinsLeadAndSupport(words),
      leadSign: leadSignIn(folded),
      year: several ? years[index]! : null,
      limit: field === "deadline" ? null : limits[index]!,
    };
  });
}

type Fields = (Field | null)[];

/**
 * A problem (存在问题) is what a rectification list is about; in a follow-up table it is what
 * stands in the way, and is reported.
 */
function settleProblems(fields: Fields): Fields {
  const isTask = (field: Field | null) => field === "title" || field === "content";
  const isReport = fields.some((field) => reportFields.has(field));
  const hasTask = fields.some(isTask);
  // 问题 | 整改任务: the problem is what the one column of tasks is about.
  const tasks = fields.filter(isTask).length;
  const isAbout = tasks === 1 && fields.indexOf("problems") < fields.indexOf("title");
  let taken = fields.includes("title") && !isAbout;
  return fields.map((field, column) => {
    if (field === "title" && isAbout && fields.includes("problems")) return "content";
    if (field !== "problems") return field;
    if (isReport && hasTask && !fields.slice(column).some(isTask)) return "problems";
    if (taken) return null;
    taken = true;
    return "title";
  });
}

/** 形象进度 beside 完成比例 tells in words how far the work is. */
function settleProgress(fields: Fields, headers: readonly string[]): Fields {
  const isShare = (column: number) => /[率比%]/.test(foldedWords(headers[column]!));
  const hasShare = fields.some((field, column) => field === "progress" && isShare(column));
  return fields.map((field, column) =>
    field === "progress" && hasShare && !isShare(column) ? "situation" : field
  );
}

/**
 * 时限 beside 完成时限 is how the work stands, as in a ledger. 完成日期 and 办结日期 are when it is due
 * in a list that reports nothing.
 */
function settleDeadlines(before: Fields, headers: readonly string[]): Fields {
  const reports = before.some((field) => field !== "completedOn" && reportFields.has(field));
  const isDue = (field: Field | null, column: number) =>
    field === "completedOn" && !reports && !/实际/.test(headers[column]!);
  const fields = before.includes("deadline")
    ? before
    : before.map((field, column) => (isDue(field, column) ? "deadline" : field));
  const others = fields.some((field, column) => field === "deadline" && !isBareLimit(column));
  return fields.map((field, column) =>
    field === "deadline" && others && isBareLimit(column) ? null : field
  );

  function isBareLimit(column: number): boolean {
    return foldedWords(headers[column]!) === "时限";
  }
}

/** Columns of years side by side (2025年 | 2026年) whose cells say what is to be done in each. */
function yearsOfWork(
  fields: Fields,
  headers: readonly string[],
  saysWork: BelowHeader["saysWork"]
): number[] {
  const years = headers.flatMap((header, column) =>
    fields[column] === null && /^20\d{2}年度?$/.test(foldedWords(header)) ? [column] : []
  );
  return years.length > 1 && years.every(saysWork) ? years : [];
}

/** What is to be done by a day is content, and so is what a quarter's target says beside no other. */
function settleDated(fields: Fields, limits: readonly (string | null)[]): Fields {
  const hasContent = fields.includes("content");
  return fields.map((field, column) => {
    const isStep = field === null || (field === "target" && !hasContent);
    return isStep && limits[column] !== null ? "content" : field;
  });
}

/** 主责单位 leads, unless 牵头部门 stands beside it. */
function settleLeads(fields: Fields, headers: readonly string[]): Fields {
  const isNamed = (column: number) => /牵头/.test(foldedWords(headers[column]!));
  const isLed = fields.some((field, column) => field === "lead" && isNamed(column));
  return fields.map((field, column) =>
    field === "lead" && isLed && !isNamed(column) ? "responsible" : field
  );
}

/**
 * A township's column says who is to do the task when no other does; beside values alone it says
 * whose they are.
 */
function settlePlaces(fields: Fields): Fields {
  const hasUnits = fields.some((field) => field === "lead" || field === "responsible");
  const hasTask = fields.some((field) => field === "title" || field === "content");
  const settled = hasUnits || !hasTask ? null : "responsible";
  return fields.map((field) => (field === "place" ? settled : field));
}

/** A plot or an enterprise in front of the one column of tasks is what the task is about. */
function settleObjects(fields: Fields): Fields {
  const object = fields.indexOf("object");
  const tasks = fields.flatMap((field, column) =>
    field === "title" || field === "content" ? [column] : []
  );
  const isTitle = tasks.length === 1 && object >= 0 && object < tasks[0]!;
  return fields.map((field, column) => {
    if (field === "object") return isTitle && column === object ? "title" : null;
    return isTitle && field === "title" ? "content" : field;
  });
}

/** Indicators (考核指标) beside their values (目标值) say what is measured. */
function settleMetric(fields: Fields, headers: readonly string[]): Fields {
  const metric = headers.findIndex((header) => metricHeader.test(foldedWords(header)));
  const others = fields.filter((field, column) => field === "target" && column > metric);
  const hasTitle = fields.some((field, column) => field === "title" && column !== metric);
  if (metric < 0 || others.length === 0) return fields;
  return fields.map((field, column) =>
    column === metric ? (hasTitle ? "metric" : "title") : field
  );
}

/** A person is reported in a follow-up table, and a remark elsewhere. */
function settlePersons(fields: Fields): Fields {
  const isReport = fields.some((field) => reportFields.has(field));
  const first = fields.indexOf("person");
  return fields.map((field, column) =>
    field === "person" && !(isReport && column === first) ? null : field
  );
}

/** A target that is work to be done; 水质目标 and PM2.5目标值 are values. */
const workTarget =
  /^(?:20\d{2}年度?)?(?:年度|年|工作|任务|主要|重点|具体|整改|考核|治理)*(?:目标|指标)(?:任务|要求|内容)*(?:（.*）)?$/;

/** Which column is the task's title and which its content, however they are called. */
function settleTasks(before: Fields, headers: readonly string[]): Fields {
  const fields = [...before];
  const places = (field: Field) =>
    fields.flatMap((one, column) => (one === field && !repeats(headers, column) ? [column] : []));
  const setAll = (column: number, field: Field | null) => {
    const words = headers[column];
    for (let at = column; headers[at] === words && at < fields.length; at++) fields[at] = field;
  };
  const contents = places("content");
  const [first, second, ...others] = places("title");

  if (first === undefined) {
    const [title, content] = contents;
    if (content !== undefined) setAll(title!, "title");
    else if (title === undefined)
      for (const column of places("target"))
        if (workTarget.test(foldedWords(headers[column]!))) setAll(column, "content");
    return fields;
  }
  const isGoal = (column: number) => /目标/.test(headers[column]!);
  if (second !== undefined) {
    if (contents.length === 0) setAll(second, "content");
    else if (isGoal(second)) setAll(second, "target");
    else if (!fields.includes("category")) {
      setAll(first, "category");
      setAll(second, "title");
    } else setAll(second, null);
  }
  others.forEach((column) => setAll(column, isGoal(column) ? "target" : null));
  return fields;
}

/**
 * Only the first number counts. A title in front of it that holds for many numbers is the category
 * of the contents behind.
 */
function settleNumber(before: Fields, holdsForMany: (column: number) => boolean): Fields {
  const number = before.indexOf("number");
  const fields = before.map((field, column) =>
    field === "number" && column !== number ? null : field
  );
  const title = fields.indexOf("title");
  const groups =
    title >= 0 && title < number && fields.indexOf("content") > number && holdsForMany(title);
  if (!groups || fields.includes("category")) return fields;
  return fields.map((field) => (field === "title" ? "category" : field));
}

/** A header cell over several columns stands in each of them. */
function repeats(headers: readonly string[], column: number): boolean {
  return column > 0 && headers[column] === headers[column - 1];
}

function yearIn(header: string): string | null {
  return /20\d{2}年/.exec(foldedWords(header))?.[0] ?? null;
}
