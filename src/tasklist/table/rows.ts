import type { Cell, Table } from "../../document";
import type { Warning } from "../../diagnostics";
import type { TaskDraft, UnitText } from "../draft";
import type { Role } from "../model";
import { standingUnits, withoutStandingRule } from "../standing-rule";
import { foldedWords } from "../text/folded-text";
import { saysFirstLeads } from "../units/roles";
import type { ColumnMap, Field } from "./columns";
import { otherRow } from "./row-kinds";

type GrowingDraft = { -readonly [Key in keyof TaskDraft]: TaskDraft[Key] } & {
  units: UnitText[];
  deadlines: string[];
  targets: string[];
  remarks: string[];
};

const roles: readonly Role[] = ["lead", "support", "responsible"];

/** Reads the rows of a document's task tables into drafts, one table after the other. */
export class RowReader {
  readonly tasks: GrowingDraft[] = [];
  readonly sections: string[] = [];
  readonly warnings: Warning[] = [];
  private section = "";
  /** A heading right above the table: the section of its tasks, unless the table has its own. */
  private heading: string | null = null;
  private standing: string | null = null;
  /** The cells of the task read last, by field: a merged cell goes on in the next row. */
  private last: ReadonlyMap<Field, Cell> = new Map();

  private startSection(title: string): void {
    this.heading = null;
    this.section = title;
    if (!this.sections.includes(title)) this.sections.push(title);
  }

  /** Makes the units that a standing note names responsible for all that follows. */
  learnStandingRule(text: string): void {
    this.standing = standingUnits(text) ?? this.standing;
  }

  /** Reads the rows of `table` from `firstRow` on. `place` is the table's number, from 1. */
  read(
    table: Table,
    columns: ColumnMap,
    { firstRow, place, heading }: { firstRow: number; place: number; heading: string | null }
  ): void {
    this.heading = heading;
    const header = columns.words.map(foldedWords);
    columns.words.forEach((words) => this.learnStandingRule(words));
    this.last = new Map();
    for (let index = firstRow; index < table.rows.length; index++) {
      const row = table.rows[index]!;
      const kind = otherRow(row, header);
      const where = `表 ${place} 第 ${index + 1} 行`;
      if (kind === null) this.readTask(row, columns, where);
      else this.readOther(kind, row, where);
    }
  }

  private readOther(kind: ReturnType<typeof otherRow>, row: readonly Cell[], where: string): void {
    const text = [...new Set(row)]
      .map((cell) => cell.text.trim())
      .filter((words) => words !== "")
      .join(" ");
    if (kind === "section" || kind === "note") this.learnStandingRule(text);
    if (kind === "section" && standingUnits(text) === null) this.startSection(text);
    else if (kind === "note" || kind === "total" || kind === "section")
      this.warnings.push({ code: "rowLeftOut", source: text, where });
  }

  private readTask(row: readonly Cell[], columns: ColumnMap, where: string): void {
    const cells = new Map<Field, Cell>();
    columns.fields.forEach((field, column) => {
      if (field !== null && !cells.has(field)) cells.set(field, row[column]!);
    });
    const task = this.goesOn(cells) ? this.tasks.at(-1)! : this.start(cells, where);
    this.fill(task, cells, columns);
    this.keepUnknown(task, row, columns, where);
    this.last = cells;
  }

  /** The row goes on with the task before: its number is merged with it, or there is none at all. */
  private goesOn(cells: ReadonlyMap<Field, Cell>): boolean {
    const number = cells.get("number");
    if (!number || this.tasks.length === 0 || this.last.size === 0) return false;
    if (number === this.last.get("number")) return true;
    const title = cells.get("title");
    const sameTitle = !title || title.text.trim() === "" || title === this.last.get("title");
    return number.text.trim() === "" && sameTitle && cells.has("content") && cells.has("title");
  }

  private start(cells: ReadonlyMap<Field, Cell>, where: string): GrowingDraft {
    const category = this.category(cells);
    if (this.heading !== null) this.startSection(this.heading);
    const task: GrowingDraft = {
      number: numberIn(cells.get("number")?.text ?? "") || String(this.tasks.length + 1),
      section: category ?? this.section,
      title: "",
      content: "",
      units: [],
      deadlines: [],
      targets: [],
      remarks: [],
      where,
    };
    this.tasks.push(task);
    this.last = new Map();
    return task;
  }

  /** A category that stands once, in a merged cell or only in its first row, fills down. */
  private category(cells: ReadonlyMap<Field, Cell>): string | null {
    const cell = cells.get("category");
    if (!cell) return null;
    const text = cell.text.trim();
    if (text !== "" && text !== this.section) this.startSection(text);
    return this.section;
  }

  private fill(task: GrowingDraft, cells: ReadonlyMap<Field, Cell>, columns: ColumnMap): void {
    const added = (field: Field): string => {
      const cell = cells.get(field);
      return cell && cell !== this.last.get(field) ? cell.text.trim() : "";
    };
    task.title = joined(task.title, added("title"));
    task.content = joined(task.content, added("content"));
    for (const [field, texts] of [
      ["deadline", task.deadlines],
      ["target", task.targets],
      ["remarks", task.remarks],
    ] as const) {
      const text = added(field);
      if (text !== "") texts.push(text);
    }
    for (const column of roles) this.addUnits(task, column, added(column), columns);
    for (const cell of new Set(cells.values()))
      if (![...this.last.values()].includes(cell)) task.remarks.push(...cell.notes);
  }

  private addUnits(task: GrowingDraft, column: Role, text: string, columns: ColumnMap): void {
    this.learnStandingRule(text);
    const words = withoutStandingRule(text);
    const header = columns.words[columns.fields.indexOf(column)] ?? "";
    const firstLeads = saysFirstLeads(foldedWords(header)) || saysFirstLeads(foldedWords(text));
    if (words !== "") task.units.push({ column, text: words, firstLeads });
    else if (column === "responsible" && this.standing !== null && this.last.size === 0)
      task.units.push({ column, text: this.standing, firstLeads: false });
  }

  /** What stands in columns that are not known, and in nested tables, is told, never dropped. */
  private keepUnknown(
    task: GrowingDraft,
    row: readonly Cell[],
    columns: ColumnMap,
    where: string
  ): void {
    columns.fields.forEach((field, column) => {
      const text = row[column]!.text.trim();
      if (field !== null || text === "" || row[column] === row[column - 1]) return;
      task.remarks.push(`${columns.words[column]!.replace(/\s/g, "")}：${text}`);
    });
    for (const cell of new Set(row))
      for (const nested of cell.tables)
        this.warnings.push({ code: "nestedTable", source: textOf(nested), where });
  }
}

/** 1., １ and （1） are the number 1. */
function numberIn(text: string): string {
  return foldedWords(text).replace(/^[（]|[.、．）]+$/g, "");
}

function joined(before: string, added: string): string {
  if (before === "" || added === "") return before + added;
  return `${before}\n${added}`;
}

function textOf(table: Table): string {
  return table.rows.map((row) => [...new Set(row)].map(({ text }) => text).join(" ")).join("；");
}
