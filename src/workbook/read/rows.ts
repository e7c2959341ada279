import type { Warning } from "../../diagnostics";
import type { IsoDate } from "../../tasklist";
import { typedDay, type KeptCell } from "../../ledger";
import type { LedgerCells, TableCells } from "../cells";
import { rowKey } from "../kept-cells";
import type { CellContent } from "../plan";
import { plausibleShare } from "../../rates";
import { serialOf, dateOfSerial } from "../serial";
import { cellAddress } from "../address";
import { codeOf, listSeparator, no, yes } from "../words";

/** One row of a ledger table, read by column name. What cannot be understood becomes a warning. */
export interface RowReader {
  /** What tells the row from the others of its table, or null in a table whose rows have no numbers. */
  key(): readonly string[] | null;
  /** The address of a cell of the row, for a person: 任务台账!C7. */
  place(column: string): string;
  /** The cell's text, "" for an empty one. */
  text(column: string): string;
  textOrNull(column: string): string | null;
  /** A number, or a text that is one (80%, １２); null with a warning for other text. */
  number(column: string): number | null;
  /** A percentage as a fraction, as {@link number}; one above 200% is told, for a % was left out. */
  share(column: string): number | null;
  date(column: string): IsoDate | null;
  yesOrNo(column: string): boolean | null;
  /** Several names in one cell. */
  list(column: string): string[];
  /** The code of a word of the table; null with a warning for an unknown word. */
  code<Code extends string>(column: string, words: Readonly<Record<Code, string>>): Code | null;
}

/** What is to be told of reading: cells that cannot be understood, and their contents, to be kept. */
export interface ReadingNotes {
  readonly warnings: Warning[];
  readonly kept: KeptCell[];
}

/** The rows of a table; none when the workbook lost the table. */
export function readRows(cells: LedgerCells, table: string, notes: ReadingNotes): RowReader[] {
  const found = cells.tables.get(table);
  if (!found) return [];
  return found.rows.map((row, index) => rowReader(table, found, row, index, notes));
}

/** The address of a cell in a data row. */
export function placeOf({ sheet, row, column, columns }: TableCells, index: number, name: string) {
  return `${sheet}!${cellAddress(row + index + 1, column + columns.indexOf(name))}`;
}

function rowReader(
  name: string,
  table: TableCells,
  row: readonly CellContent[],
  index: number,
  { warnings, kept }: ReadingNotes
): RowReader {
  const cell = (column: string): CellContent => row[table.columns.indexOf(column)] ?? null;
  const text = (column: string) => String(cell(column) ?? "");
  const place = (column: string) => placeOf(table, index, column);
  const tell = (code: string, column: string) =>
    void warnings.push({
      code,
      source: text(column),
      where: place(column),
      parameters: { column },
    });
  const warn = (code: string, column: string) => {
    tell(code, column);
    const key = rowKey(name, cell);
    const value = cell(column);
    if (key && value !== null) kept.push({ table: name, row: key, column, value });
    return null;
  };
  const number = (column: string) => {
    const value = cell(column);
    if (value === null || value === "") return null;
    return numberIn(value) ?? warn("cellNotNumber", column);
  };
  return {
    key: () => rowKey(name, cell),
    place,
    text,
    textOrNull: (column) => text(column) || null,
    number,
    share(column) {
      const value = number(column);
      if (value !== null && value > plausibleShare) tell("cellWithoutPercentSign", column);
      return value;
    },
    date(column) {
      const value = cell(column);
      if (value === null || value === "") return null;
      return dateIn(value) ?? warn("cellNotDate", column);
    },
    yesOrNo(column) {
      const value = text(column).trim();
      if (value === "") return null;
      if (value === yes) return true;
      return value === no ? false : warn("cellNotYesOrNo", column);
    },
    list: (column) =>
      text(column)
        .split(new RegExp(`[${listSeparator}，,；;\\n]`))
        .map((name) => name.trim())
        .filter((name) => name !== ""),
    code(column, words) {
      if (text(column).trim() === "") return null;
      return codeOf(words, text(column)) ?? warn("cellNotAChoice", column);
    },
  };
}

const halfWidth = (text: string) => text.normalize("NFKC").replace(/[,\s]/g, "");

function numberIn(value: CellContent): number | null {
  if (typeof value === "number") return value;
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(halfWidth(String(value)));
  if (!match) return null;
  return match[2] ? Number(match[1]) / 100 : Number(match[1]);
}

const earliest = serialOf("1950-01-01");
const latest = serialOf("2200-01-01");

function dateIn(value: CellContent): IsoDate | null {
  if (typeof value === "number")
    return value >= earliest && value < latest ? dateOfSerial(value) : null;
  return typedDay(String(value));
}
