import type { Block, Cell, SourceDocument, Table } from "../../document";
import type { Warning } from "../../diagnostics";
import type { Drafts, TaskDraft } from "../draft";
import { foldedWords } from "../text/folded-text";
import { asTable, uprightTable } from "./forms";
import { findHeader, isTaskHeader, rowKey, type Header } from "./header";
import { fieldOf } from "./header-field";
import { isHeading } from "./row-kinds";
import { RowReader } from "./rows";
import { fromUnitMatrix } from "./unit-matrix";
import { leadSignIn } from "../units/marked-leads";
import { saysFirstLeads } from "../units/roles";

export interface TableReading extends Drafts {
  readonly warnings: readonly Warning[];
  /** Index of the first block that is a task table, and of the row in which its header stands. */
  readonly firstTable: number;
  readonly headerRow: number;
  /** A header says that these are tasks; else they may be the indicators of a plan in prose. */
  readonly saysTasks: boolean;
}

/** What tables are found; null for one that holds no list, by itself or by the one before. */
interface KnownTable {
  readonly header: Header;
  readonly columnCount: number;
}

interface FirstTable {
  readonly firstTable: number;
  readonly headerRow: number;
  /** The header of its column of numbers. */
  readonly numbers: string | undefined;
}

/** Reads a document's task tables. The tasks are none when it has no such table. */
export function readTables({ blocks }: SourceDocument): TableReading {
  const reader = new RowReader();
  const found = new Map(
    blocks.flatMap((block, index) =>
      block.type === "table" ? [[index, withHeader(block, around(blocks, index))] as const] : []
    )
  );
  const listsTasks = [...found.values()].some(({ own }) => own && isTaskHeader(own.columns));
  const warnings: Warning[] = [];
  let known: KnownTable | null = null;
  let first: FirstTable | null = null;
  let saysTasks = false;
  let place = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.type === "paragraph") {
      reader.learnStandingRule(block.text);
      if (beginsAnotherList(block.text)) known = null;
      continue;
    }
    place++;
    const { table, own } = found.get(index)!;
    const header: Header | null = own ?? (known && goesOn(table, known) ? known.header : null);
    if (!header) continue;
    if (listsTasks && isOfIndicators(header)) {
      warnings.push(leftOut(table, header, `表 ${place}`));
      known = null;
      continue;
    }
    if (first && refersToTasks(header, first.numbers)) {
      known = null;
      continue;
    }
    const isNew = header !== known?.header;
    known = { header, columnCount: table.columnCount };
    saysTasks ||= isTaskHeader(header.columns);
    first ??= {
      firstTable: index,
      headerRow: isNew ? header.row : 0,
      numbers: numbersOf(header),
    };
    const notes = [...around(blocks, index), ...rowsAboutLeads(table)];
    reader.read(
      table,
      withNotes({ ...header, firstRow: isNew ? header.firstRow : 0 }, notes),
      place,
      isNew ? (headingWithin(table, header.row) ?? headingAbove(blocks, index)) : null
    );
  }
  const { tasks, sections } = reader;
  return {
    tasks: withoutSummaries(tasks),
    sections,
    warnings: [...warnings, ...reader.warnings],
    firstTable: first?.firstTable ?? 0,
    headerRow: first?.headerRow ?? 0,
    saysTasks,
  };
}

/** Few rows speak of leads, and to fold the words of all would take as long as reading them. */
function rowsAboutLeads({ rows }: Table): string[] {
  return rows.filter((row) => row.some(({ text }) => text.includes("牵"))).map(rowText);
}

/** Who leads may be said in a note below the table: 注：标★的为牵头单位. */
function withNotes(header: Header, notes: readonly string[]): Header {
  const told = notes.map(foldedWords).filter((note) => note.includes("牵头"));
  const sign = told.map(leadSignIn).find((found) => found !== null) ?? null;
  const firstLeads = told.some(saysFirstLeads);
  const columns = header.columns.map((column) => ({
    ...column,
    leadSign: column.leadSign ?? sign,
    firstLeads: column.firstLeads || (firstLeads && column.field === "responsible"),
  }));
  return { ...header, columns };
}

function withHeader(block: Table, beside: readonly string[]) {
  const table = asTable(block) ?? fromUnitMatrix(block, beside) ?? block;
  const own = findHeader(table);
  if (own) return { table, own };
  const upright = uprightTable(block);
  const turned = upright && findHeader(upright);
  return turned ? { table: upright, own: turned } : { table, own };
}

/** 指标 | 目标值 | 责任单位: what tasks are to attain, where another table lists them. */
function isOfIndicators({ columns }: Header): boolean {
  const titles = columns.filter(({ field }) => field === "title");
  return !isTaskHeader(columns) && titles.some(({ words }) => words.includes("指标"));
}

function leftOut({ rows }: Table, { columns, firstRow }: Header, where: string): Warning {
  const title = columns.findIndex(({ field }) => field === "title");
  const below = rows.slice(firstRow);
  const source = below[0]?.[title]?.text.trim() ?? "";
  return { code: "tableLeftOut", source, where, parameters: { count: below.length } };
}

function numbersOf({ columns }: Header): string | undefined {
  return columns.find(({ field }) => field === "number")?.words;
}

/** A task that a summary names again, by its number and title alone, is the one told in full. */
function withoutSummaries(tasks: readonly TaskDraft[]): TaskDraft[] {
  const key = ({ number, title }: TaskDraft) => `${number}\t${title}`;
  const told = new Set(tasks.filter(({ content }) => content !== "").map(key));
  return tasks.filter((task) => task.content !== "" || !told.has(key(task)));
}

/**
 * A table whose rows have the numbers of another table's tasks (任务序号) tells more of these: the
 * measures, targets and units of a ledger's workbook.
 */
function refersToTasks({ columns }: Header, numbers: string | undefined): boolean {
  return numbers !== "任务序号" && columns.some(({ words }) => words === "任务序号");
}

/** The paragraphs right beside a table. */
function around(blocks: readonly Block[], at: number): string[] {
  return [at - 2, at - 1, at + 1, at + 2].flatMap((index) => {
    const block = blocks[index];
    return block?.type === "paragraph" ? [block.text] : [];
  });
}

/** A table cut by pages: as many columns, and numbers where they are expected. */
function goesOn(table: Table, { header, columnCount }: KnownTable): boolean {
  if (table.columnCount !== columnCount || hasOtherHeader(table, header)) return false;
  const column = header.columns.findIndex(({ field }) => field === "number");
  return (
    column < 0 ||
    table.rows.some((row) =>
      /^[\d一二三四五六七八九十（①-⑳.\-]*$/.test(foldedWords(row[column]!.text))
    )
  );
}

/** 序号 | 单位 | 姓名: a table of something else. */
function hasOtherHeader({ rows: [first] }: Table, { repeated }: Header): boolean {
  const begins = first?.find(({ text }) => text.trim() !== "");
  return begins !== undefined && fieldOf(begins.text) === "number" && !repeated.has(rowKey(first!));
}

/** 附件2 begins something else; 续表 does not. */
function beginsAnotherList(text: string): boolean {
  return /^(?:附[件表录]|表)[\d一二三四五六七八九十]{1,3}/.test(foldedWords(text));
}

/** A section's row may stand above the header. */
function headingWithin({ rows }: Table, headerRow: number): string | null {
  const texts = rows.slice(0, headerRow).map((row) => rowText(row));
  return texts.findLast(isHeading) ?? null;
}

/** The nearest words above a table, where they are a section's heading. */
function headingAbove(blocks: readonly Block[], at: number): string | null {
  for (let index = at - 1; index >= 0; index--) {
    const block = blocks[index]!;
    if (block.type === "table") return null;
    const text = block.text.trim();
    if (text !== "") return isHeading(text) ? text : null;
  }
  return null;
}

function rowText(row: readonly Cell[]): string {
  return [...new Set(row)].map(({ text }) => text.trim()).join("");
}
