import { readAmount, type FigureDescription } from "../../rates";
import { parseFigure } from "./parse-figure";

/** A table of townships, plots or enterprises, as it was understood. */
interface PastedTable {
  readonly rows: readonly PastedRow[];
  /** Each figure's sum over the rows; a figure that no column gives is left out. */
  readonly sums: Readonly<Record<string, number>>;
  /** Rows that are not counted, since something in them is no amount. */
  readonly unread: readonly string[];
}

export interface PastedRow {
  readonly name: string;
  readonly amounts: Readonly<Record<string, number>>;
}

type Figures = Readonly<Record<string, FigureDescription>>;

/** A column that a figure is read from; several of one figure are added up. */
interface Column {
  readonly at: number;
  readonly figure: string;
  readonly isPart: boolean;
  /** Of the header, 公顷; "" for the standard unit. */
  readonly unit: string;
}

/** What offices write over columns besides the figures' own names. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  total: ["受污染耕地面积", "总面积", "地块总数", "应管控地块数"],
  safelyUsed: ["安全利用面积"],
  strictlyControlled: ["严格管控面积"],
  violating: ["违规面积"],
  base: ["2020年基数", "2020年排放量", "基数"],
  current: ["现排放量", "排放量"],
  cuts: ["减排量"],
  done: ["已管控地块数"],
};

/** What heads the parts of a figure: beside a column that gives it as a whole they count for nothing. */
const partNames: Readonly<Record<string, readonly string[]>> = {
  total: ["安全利用类面积", "严格管控类面积"],
};

const sumRow = /^(?:合\s*计|总\s*计|小\s*计|全\s*县|(?:sub)?total\b|sum\b)/i;

/** Cells copied from a program stand between tabs, and may hold blanks and commas of their own. */
const betweenTabs = /\t/;
const betweenOthers = /,(?!\d{3}(?!\d))|\s{2,}/;

/**
 * Reads a table copied from Excel, Word or a page: by its header where it has one that names the
 * figures, else its columns of numbers in the figures' order. Rows of sums are left out.
 */
export function readPastedTable(text: string, figures: Figures): PastedTable {
  const separator = betweenTabs.test(text) ? betweenTabs : betweenOthers;
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.split(separator).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ""));
  const headerAt = lines.findIndex((cells) => columnsOf(cells, figures).length > 0);
  // A header that names nothing known has no numbers; with one, what stands above it goes too.
  const bodyAt =
    headerAt < 0 ? lines.findIndex((cells) => /\d/.test(cells.join(""))) : headerAt + 1;
  const body = bodyAt < 0 ? [] : lines.slice(bodyAt);
  const columns =
    headerAt < 0
      ? columnsInOrder(body, figures)
      : withoutPartsOfWholes(columnsOf(lines[headerAt]!, figures));
  const named = new Set(columns.map(({ at }) => at));
  const rows: PastedRow[] = [];
  const unread: string[] = [];
  for (const [index, cells] of body.entries()) {
    const name =
      cells.find((cell, at) => !named.has(at) && !/^[\d.,]*$/.test(cell)) ?? String(index + 1);
    if (sumRow.test(name)) continue;
    const amounts = amountsOf(cells, columns, figures);
    if (amounts === null) unread.push(name);
    else rows.push({ name, amounts });
  }
  return { rows, sums: sumsOf(rows, columns), unread };
}

/** A cell's name is the longest that its words contain: 违规开发利用面积 is no 面积. */
function columnsOf(cells: readonly string[], figures: Figures): Column[] {
  const names = namesOf(figures);
  return cells.flatMap((cell, at) => {
    const [title = "", unit = ""] = folded(cell).split(/[()[\]]/);
    const [found] = names
      .filter(({ name }) => title.includes(name))
      .sort((one, other) => other.name.length - one.name.length);
    if (!found || /\d/.test(title.replace(/20\d\d年?/, ""))) return [];
    const { figure, isPart } = found;
    const isUnit = readAmount(`1${unit}`, figures[figure]!.unit) !== null;
    return [{ at, figure, isPart, unit: isUnit ? unit : "" }];
  });
}

function namesOf(figures: Figures): (Pick<Column, "figure" | "isPart"> & { name: string })[] {
  return Object.entries(figures).flatMap(([figure, { name }]) => {
    const wholes = [...Object.values(name), ...(otherNames[figure] ?? [])];
    const parts = partNames[figure] ?? [];
    return [
      ...wholes.map((words) => ({ figure, isPart: false, name: folded(words) })),
      ...parts.map((words) => ({ figure, isPart: true, name: folded(words) })),
    ];
  });
}

function folded(words: string): string {
  return words.normalize("NFKC").replace(/\s/g, "").toLowerCase();
}

function withoutPartsOfWholes(columns: readonly Column[]): Column[] {
  const wholes = new Set(columns.flatMap(({ figure, isPart }) => (isPart ? [] : [figure])));
  return columns.filter(({ figure, isPart }) => !isPart || !wholes.has(figure));
}

function columnsInOrder(lines: readonly (readonly string[])[], figures: Figures): Column[] {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  const filled = (at: number) => lines.flatMap((cells) => cells[at] || []);
  const numbers = Array.from({ length: width }, (_, at) => at).filter(
    (at) => filled(at).length > 0 && filled(at).every((cell) => /\d/.test(cell))
  );
  // 序号 counts the rows; it is no figure. A row of sums has none.
  const isCount =
    numbers[0] === 0 && lines.every(([first], row) => !first || first === String(row + 1));
  const wanted = Object.keys(figures);
  return numbers
    .slice(isCount ? 1 : 0)
    .slice(0, wanted.length)
    .map((at, place) => ({ at, figure: wanted[place]!, isPart: false, unit: "" }));
}

/** Null where a cell is no amount; an empty one counts as nothing. */
function amountsOf(
  cells: readonly string[],
  columns: readonly Column[],
  figures: Figures
): Record<string, number> | null {
  const amounts: Record<string, number> = {};
  for (const { at, figure, unit } of columns) {
    const cell = cells[at] ?? "";
    const isBare = /^[\d.,]+$/.test(cell);
    const amount = parseFigure(isBare ? cell + unit : cell, figures[figure]!.unit) ?? 0;
    if (Number.isNaN(amount)) return null;
    amounts[figure] = (amounts[figure] ?? 0) + amount;
  }
  return amounts;
}

function sumsOf(rows: readonly PastedRow[], columns: readonly Column[]): Record<string, number> {
  return Object.fromEntries(
    columns.map(({ figure }) => {
      const sum = rows.reduce((total, { amounts }) => total + amounts[figure]!, 0);
      return [figure, Number(sum.toPrecision(12))];
    })
  );
}
