import { strFromU8, unzipSync } from "fflate";
import { readXlsx, type CellStyle, type Sheet } from "hucre/xlsx";
import { addressOf } from "../host/model/areas";
import { placeOf } from "../host/model/data";

/** What two files must have in common to be the same workbook. Formulas are as people type them. */
export interface WorkbookOutline {
  readonly sheets: Readonly<Record<string, SheetOutline>>;
  readonly names: Readonly<Record<string, string>>;
}

export interface SheetOutline {
  readonly hidden: boolean;
  readonly isProtected: boolean;
  /** By address: a text, a number, a formula with "=". */
  readonly contents: Readonly<Record<string, string | number | boolean>>;
  /** By address, of the cells that hold something and have another format than General. */
  readonly numberFormats: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, TableOutline>>;
  /** Addresses of the texts that are marked as such. */
  readonly quoted: readonly string[];
  readonly merges: readonly string[];
  /** The strongest first. */
  readonly rules: readonly RuleOutline[];
  readonly validations: readonly string[];
  /** Rows and columns that stay. */
  readonly freeze: readonly [rows: number, columns: number];
  readonly page: Readonly<Record<string, unknown>>;
  /**
   * By address, of every cell that looks like anything: font, fill, borders, alignment, lock. One in which
   * nothing stands is seen by its paint, its lines and its lock alone; a file may leave it out.
   */
  readonly looks: Readonly<Record<string, LookOutline>>;
  /** By column and by row. */
  readonly widths: Readonly<Record<string, number | "hidden">>;
  readonly heights: Readonly<Record<string, number>>;
  readonly view: { readonly gridLines: boolean; readonly tab: string };
  readonly charts: readonly ChartOutline[];
}

interface TableOutline {
  readonly range: string;
  /** The formulas that fill new rows, by column. */
  readonly calculated: Readonly<Record<string, string>>;
}

interface LookOutline {
  readonly font: readonly (string | number | boolean)[];
  readonly fill: string;
  /** Style and colour of the top, bottom, left and right border. */
  readonly borders: readonly string[];
  readonly alignment: readonly (string | number | boolean)[];
  readonly locked: boolean;
}

/** A chart without its alternative text, which Office.js cannot give. */
type ChartOutline = Readonly<Record<string, unknown>>;

interface RuleOutline {
  readonly range: string;
  readonly formula: string;
  readonly stopIfTrue: boolean;
  /** Fill, colour of the font, bold. */
  readonly looks: readonly [string, string, boolean];
}

const sides = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** A file's workbook. */
export async function outlineOfFile(bytes: Uint8Array): Promise<WorkbookOutline> {
  const { sheets, namedRanges = [] } = await readXlsx(bytes, { readStyles: true });
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith(".xml") });
  const calculated = calculatedColumns(parts);
  return {
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [
        sheet.name,
        {
          ...sheetOfFile(sheet),
          tables: Object.fromEntries(
            (sheet.tables ?? []).map(({ name, range }) => [
              name,
              { range: range!, calculated: calculated.get(name)! },
            ])
          ),
          quoted: quotedCells(parts, index),
        },
      ])
    ),
    names: Object.fromEntries(namedRanges.map(({ name, range }) => [name, typed(`=${range}`)])),
  };
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** The formulas of the tables' calculated columns, which the library does not read. */
function calculatedColumns(parts: Parts): Map<string, Record<string, string>> {
  const tables = Object.keys(parts).filter((path) => path.startsWith("xl/tables/"));
  return new Map(
    tables.map((path) => {
      const part = strFromU8(parts[path]!);
      const columns = part.matchAll(
        /<tableColumn [^>]*?name="([^"]*)"[^>]*><calculatedColumnFormula>(.*?)<\//g
      );
      return [
        / displayName="([^"]*)"/.exec(part)![1]!,
        Object.fromEntries([...columns].map(([, name, text]) => [name!, typed(unescaped(text!))])),
      ];
    })
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** The library does not read which texts are marked as texts either. */
function quotedCells(parts: Parts, sheet: number): string[] {
  const [, list = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(strFromU8(parts["xl/styles.xml"]!))!;
  const looks = list.match(/<xf [^>]*>/g) ?? [];
  const part = strFromU8(parts[`xl/worksheets/sheet${sheet + 1}.xml`]!);
  return [...part.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)].flatMap(([, address, look]) =>
    looks[Number(look)]!.includes('quotePrefix="1"') ? [address!] : []
  );
}

function sheetOfFile(sheet: Sheet): Omit<SheetOutline, "tables" | "quoted"> {
  const contents: Record<string, string | number | boolean> = {};
  const numberFormats: Record<string, string> = {};
  const looks: Record<string, LookOutline> = {};
  for (const [key, cell] of sheet.cells ?? []) {
    const address = addressOf(placeOf(key));
    const look = lookOf(cell.style);
    const value = cell.value instanceof Date ? serial(cell.value) : cell.value;
    const isFormula = cell.formula !== undefined;
    const isBlank = !isFormula && (value === null || value === "");
    if (isBlank ? isSeenBlank(look) : !isPlain(look)) looks[address] = look;
    if (isBlank) continue;
    contents[address] = isFormula ? typed(`=${cell.formula}`) : (value as string);
    const code = cell.style?.numFmt ?? "General";
    if (code !== "General") numberFormats[address] = code;
  }
  const { pageSetup: page, headerFooter } = sheet;
  return {
    hidden: sheet.hidden ?? false,
    isProtected: sheet.protection?.sheet ?? false,
    contents,
    numberFormats,
    merges: (sheet.merges ?? [])
      .map(({ startRow, startCol, endRow, endCol }) =>
        addressOf({
          row: startRow,
          column: startCol,
          rowCount: endRow - startRow + 1,
          columnCount: endCol - startCol + 1,
        })
      )
      .sort(),
    rules: [...(sheet.conditionalRules ?? [])]
      .sort((one, other) => one.priority - other.priority)
      .map(({ range, formula, stopIfTrue, style }) => ({
        range,
        formula: typed(`=${[formula].flat()[0]}`),
        stopIfTrue: stopIfTrue ?? false,
        looks: [
          hex(style?.fill?.type === "pattern" ? style.fill.bgColor?.rgb : undefined),
          hex(style?.font?.color?.rgb),
          style?.font?.bold ?? false,
        ],
      })),
    validations: (sheet.dataValidations ?? [])
      .map(({ range, type, formula1, formula2, values, ...messages }) => {
        const { allowBlank, errorStyle, errorTitle, errorMessage } = messages;
        const list = values ? values.join(",") : formula1?.replace(/^"|"$/g, "");
        const limits = [list, formula2].filter((limit) => limit !== undefined);
        const texts = [errorTitle, errorMessage, messages.inputTitle, messages.inputMessage];
        const told = [allowBlank, errorStyle ?? "stop", ...texts].join("|");
        return [range, type, ...limits.map((limit) => typed(`=${limit}`).slice(1)), told].join(" ");
      })
      .sort(),
    freeze: [sheet.freezePane?.rows ?? 0, sheet.freezePane?.columns ?? 0],
    page: {
      paper: String(page?.paperSize),
      orientation: page?.orientation,
      fit: [page?.fitToWidth, page?.fitToHeight],
      centred: page?.horizontalCentered ?? false,
      margins: sides.map((side) => Math.round((page?.margins?.[side] ?? 0) * 72)),
      header: headerFooter?.oddHeader ?? "",
      footer: headerFooter?.oddFooter ?? "",
      area: page?.printArea?.replaceAll("$", "") ?? "",
      titleRows: page?.printTitlesRow?.replaceAll("$", "") ?? "",
    },
    looks,
    widths: Object.fromEntries(
      (sheet.columns ?? [])
        .map(({ width, hidden }) => (hidden ? "hidden" : width && round(width)))
        .flatMap((width, column) => (width === undefined ? [] : [[column, width] as const]))
    ),
    heights: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
        height === undefined ? [] : [[row, round(height)]]
      )
    ),
    view: {
      gridLines: sheet.view?.showGridLines ?? true,
      tab: hex(sheet.view?.tabColor?.rgb),
    },
    charts: (sheet.charts ?? []).map(({ altText: _, frameTitle: __, ...chart }) => chart),
  };
}

/** A formula without what only files write, and with sheets' names quoted only in one way. */
function typed(formula: string): string {
  return formula
    .replaceAll("_xlfn.", "")
    .replace(/[\p{L}\p{N}_.]*\[\[#This Row\],\[([^\][]*)\]\]/gu, "[@$1]")
    .replace(/[\p{L}\p{N}_.]*\[@\[?([^\][]*?)\]?\]/gu, "[@$1]")
    .replace(/'([\p{L}\p{N}_]+)'!/gu, "$1!");
}

/** "8E1B12", also of "#8e1b12" and "FF8E1B12". */
function hex(color: unknown): string {
  return String(color ?? "")
    .toUpperCase()
    .slice(-6);
}

function lookOf(style: CellStyle = {}): LookOutline {
  const { font = {}, fill, border = {}, alignment = {}, protection } = style;
  return {
    font: [
      font.name ?? "",
      font.size ?? 0,
      font.bold ?? false,
      font.italic ?? false,
      hex(font.color?.rgb),
    ],
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? hex(fill.fgColor?.rgb) : "",
    borders: (["top", "bottom", "left", "right"] as const).map((side) =>
      border[side] ? `${border[side].style} ${hex(border[side].color?.rgb)}` : ""
    ),
    alignment: [
      alignment.horizontal ?? "general",
      alignment.vertical ?? "bottom",
      alignment.wrapText ?? false,
      alignment.indent ?? 0,
    ],
    locked: protection?.locked ?? true,
  };
}

const plain = JSON.stringify(lookOf());

function isSeenBlank({ fill, borders, locked }: LookOutline): boolean {
  return fill !== "" || borders.some((border) => border !== "") || !locked;
}

function isPlain(look: LookOutline): boolean {
  return JSON.stringify(look) === plain;
}

function round(measure: number): number {
  return Number(measure.toFixed(2));
}

function serial(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}
