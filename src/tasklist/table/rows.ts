import type { Cell, Table } from "../../document";
import type { Warning } from "../../diagnostics";
import type { ReportText, StepText, TaskDraft, UnitText } from "../draft";
import type { Role } from "../model";
import { findAnnotations } from "../prose/annotation";
import { StandingRule, standingUnits, withoutStandingRule } from "../standing-rule";
import { foldedWords } from "../text/folded-text";
import { withMarkedLeads } from "../units/marked-leads";
import { saysFirstLeads } from "../units/roles";
import { timedUnits } from "../units/timed";
import { cellsByField, TaskRow } from "./cells";
import { limitIn } from "./dated-columns";
import type { Column, Columns } from "./columns";
import { headerAt, rowKey, type Header } from "./header";
import { fieldOf } from "./header-field";
import type { Field } from "./header-words";
import { kindOf, withoutMark, type RowKind } from "./row-kinds";
import { numberIn } from "./row-number";
import { targetText } from "./target-text";

type GrowingDraft = { -readonly [Key in keyof TaskDraft]: TaskDraft[Key] } & {
  units: UnitText[];
  deadlines: string[];
  targets: string[];
  remarks: string[];
  steps: StepText[];
};

const roles: ReadonlySet<string> = new Set<Role>(["lead", "support", "responsible"]);

const reportTexts: ReadonlySet<string> = new Set<ReportText>([
  "progress",
  "situation",
  "status",
  "problems",
  "nextSteps",
  "person",
  "reportedOn",
  "completedOn",
  "currentValue",
]);

const unitFields: readonly Role[] = ["lead", "support", "responsible"];

/** Fields that are no part of a task, or are read with others. */
const passive: ReadonlySet<Field | null> = new Set<Field | null>([
  "number",
  "category",
  "metric",
  "measure",
]);

const titleNumber =
  /^(?:\d{1,3}[.、．](?!\d(?!\d?月|\d{3}年))|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[一二三四五六七八九十]{1,3}、)\s*(?=.)/;

/** Reads the rows of a document's task tables into drafts, one table after the other. */
export class RowReader {
  readonly tasks: GrowingDraft[] = [];
  private readonly titles = new Set<string>();
  readonly warnings: Warning[] = [];
  private section = "";
  /** A heading right above the table: the section of its tasks, unless the table has its own. */
  private heading: string | null = null;
  private readonly standing = new StandingRule();
  /** The task's row read last: a merged cell goes on in the next one. */
  private last: TaskRow | null = null;
  /** The table said that it is empty: words below that head no tasks. */
  private saidEmpty = false;

  /** Words across the table below the last task head nothing. */
  get sections(): string[] {
    const titles = [...this.titles];
    const named = new Set(this.tasks.map(({ section }) => section));
    return titles.slice(0, titles.findLastIndex((title) => named.has(title)) + 1);
  }

  learnStandingRule(text: string): void {
    this.standing.learn(text, this.tasks);
  }

  /** Reads the rows of `table` below its header. `place` is the table's number, from 1. */
  read(table: Table, header: Header, place: number, heading: string | null): void {
    this.heading = heading;
    let { columns, repeated } = header;
    columns.forEach(({ words }) => this.learnStandingRule(words));
    this.last = null;
    this.saidEmpty = false;
    for (let index = header.firstRow; index < table.rows.length; index++) {
      const row = table.rows[index]!;
      if (repeated.has(rowKey(row))) continue;
      const another = beginsAnother(row) ? headerAt(table, index) : null;
      if (another) {
        ({ columns, repeated } = another);
        index = another.firstRow - 1;
        this.last = null;
      } else this.readRow(row, columns, `表 ${place} 第 ${index + 1} 行`);
    }
  }

  private readRow(row: readonly Cell[], columns: Columns, where: string): void {
    const saysEmpty = this.last === null && isMessage(row, columns);
    this.saidEmpty ||= saysEmpty;
    const read = saysEmpty ? messageIn(row) : kindOf(row, columns);
    if (read.kind === "task")
      this.readTask(new TaskRow(row, cellsByField(row, columns), this.last), columns, where);
    if (read.kind === "task" || read.kind === "blank") return;
    this.learnStandingRule(read.text);
    const isSection = read.kind === "section" && !this.saidEmpty;
    if (isSection && standingUnits(read.text) === null) this.startSection(read.text);
    else this.warnings.push({ code: "rowLeftOut", source: read.text, where });
  }

  private startSection(title: string): void {
    this.heading = null;
    this.section = title;
    this.titles.add(title);
  }

  private readTask(row: TaskRow, columns: Columns, where: string): void {
    const goesOn = this.tasks.length > 0 && row.goesOn;
    const task = goesOn ? this.tasks.at(-1)! : this.start(row, where);
    const before = goesOn ? this.last : null;
    columns.forEach((column, place) => {
      const cell = row.cells[place]!;
      if (cell.column !== place || before?.cells.includes(cell)) return;
      this.take(task, limitedBy(columns, cell, column), row.textAt(place), row);
    });
    for (const cell of new Set(row.cells)) {
      if (before?.cells.includes(cell)) continue;
      task.remarks.push(...cell.notes);
      for (const nested of cell.tables)
        this.warnings.push({ code: "nestedTable", source: textOf(nested), where });
    }
    this.last = row;
  }

  private start(row: TaskRow, where: string): GrowingDraft {
    const category = row.text("category");
    if (category !== "" && category !== this.section) this.startSection(category);
    if (this.heading !== null) this.startSection(this.heading);
    const task: GrowingDraft = {
      number: numberIn(row.text("number")) || String(this.tasks.length + 1),
      section: this.section,
      title: "",
      content: "",
      units: [],
      deadlines: [],
      targets: [],
      remarks: [],
      steps: [],
      ...this.standing.inForce(),
      where,
    };
    const limit = limitIn(withoutMark(this.section), null);
    if (limit !== null) task.deadlines.push(limit);
    this.tasks.push(task);
    return task;
  }

  /** Puts a cell's text where its column belongs. What is not known is kept in the remarks. */
  private take(task: GrowingDraft, column: Column, text: string, row: TaskRow): void {
    const { field, words, limit } = column;
    if (limit !== null && text !== "") {
      if (field === "content") {
        text = `${limit}：${text}`;
        task.content = closed(task.content);
        task.steps.push({ limit, text });
      } else task.deadlines.push(limit);
    }
    if (field !== null && roles.has(field)) {
      this.takeUnits(task, column, field as Role, text);
      return;
    }
    if (isReport(field)) {
      report(task, field, text, words);
      return;
    }
    if (text === "" || passive.has(field)) return;
    if ((field === "title" || field === "content") && !unitFields.some((one) => row.has(one)))
      takeAnnotations(task, text);
    if (field === "title" && task.title === "") this.takeTitle(task, text, row);
    else if (field === "title" || field === "content") task[field] = joined(task[field], text);
    else if (field === "deadline") task.deadlines.push(text);
    else if (field === "target")
      task.targets.push(
        targetText(text, column, {
          metric: row.text("metric") || task.title,
          measure: row.text("measure"),
        })
      );
    else if (field === "remarks") task.remarks.push(text);
    else task.remarks.push(`${words}：${text}`);
  }

  /** A list without a column of numbers may have them in its titles: 1.开展排查, （一）开展排查. */
  private takeTitle(task: GrowingDraft, text: string, row: TaskRow): void {
    const match = row.has("number") || text.includes("\n") ? null : titleNumber.exec(text);
    if (match) task.number = numberIn(match[0]);
    task.title = match ? text.slice(match[0].length) : text;
  }

  private takeUnits(task: GrowingDraft, column: Column, role: Role, text: string): void {
    this.learnStandingRule(text);
    // A note alone in its cell is all that is said of this task too.
    const own = withoutStandingRule(text) || (standingUnits(text) ?? "");
    const { units: words, deadlines, remarks } = timedUnits(own);
    task.deadlines.push(...deadlines);
    task.remarks.push(...remarks);
    const firstLeads = column.firstLeads || saysFirstLeads(foldedWords(text));
    const named = column.leadSign === null ? words : withMarkedLeads(words, column.leadSign);
    if (named !== "") task.units.push({ column: role, text: named, firstLeads });
  }
}

/** A cell over several day limits (全年推进 below four quarters) is under none of them. */
function limitedBy(columns: Columns, { column: first, columnSpan }: Cell, column: Column): Column {
  const limits = columns.slice(first, first + columnSpan).map(({ limit }) => limit);
  return new Set(limits).size > 1 ? { ...column, limit: null } : column;
}

/** A row may be the header of another list only when it begins as headers do. */
function beginsAnother(row: readonly Cell[]): boolean {
  const first = row.find(({ text }) => text.trim() !== "");
  return first !== undefined && fieldOf(first.text) === "number";
}

/** 没有逾期的任务。 alone in the first row, where numbers are: the list says that it is empty. */
function isMessage(row: readonly Cell[], columns: Columns): boolean {
  const [only, ...others] = [...new Set(row)].filter(({ text }) => text.trim() !== "");
  return (
    only !== undefined &&
    others.length === 0 &&
    columns[only.column]!.field === "title" &&
    columns.some(({ field }) => field === "number") &&
    /^[^。]{1,60}。$/.test(only.text.trim())
  );
}

function messageIn(row: readonly Cell[]): RowKind {
  return { kind: "left out", text: [...new Set(row)].map(({ text }) => text.trim()).join("") };
}

/** A table without a column of units may say in its texts who does it: …（县水利局负责）. */
function takeAnnotations(task: GrowingDraft, text: string): void {
  for (const paragraph of text.split("\n"))
    for (const { annotation } of findAnnotations(paragraph)) {
      task.units.push(...annotation.units.map((unit) => ({ ...unit, firstLeads: false })));
      task.deadlines.push(...annotation.deadlines);
    }
}

function isReport(field: Field | null): field is ReportText {
  return field !== null && reportTexts.has(field);
}

function report(task: GrowingDraft, field: ReportText, text: string, header: string): void {
  const before = task.reported;
  const texts = new Map(before?.texts);
  texts.set(field, joined(texts.get(field) ?? "", text));
  const progressColumn = field === "progress" ? header : (before?.progressColumn ?? "");
  task.reported = { texts, progressColumn };
}

function joined(before: string, added: string): string {
  if (before === "" || added === "") return before + added;
  return `${before}\n${added}`;
}

/** A step ends before the next one, whose words are no part of its values. */
function closed(step: string): string {
  return step === "" || /[。；！？;!?]\s*$/.test(step) ? step : `${step}。`;
}

function textOf(table: Table): string {
  return table.rows.map((row) => [...new Set(row)].map(({ text }) => text).join(" ")).join("；");
}
