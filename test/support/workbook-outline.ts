import { readXlsx, type Sheet } from "hucre/xlsx";
import { addressOf, type Area } from "../host/model/areas";
import type { SheetData, ValidationData, WorkbookData } from "../host/model/data";
import { asFormula } from "../host/model/entry";

/**
 * What two workbooks must have in common to be the same one, whether it stands in the simulated
 * Excel or in a file. Formulas are in the notation that people type.
 */
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
  readonly tables: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  /** The strongest first. */
  readonly rules: readonly RuleOutline[];
  readonly validations: readonly string[];
  /** Rows and columns that stay. */
  readonly freeze: readonly [rows: number, columns: number];
  readonly page: Readonly<Record<string, unknown>>;
}

interface RuleOutline {
  readonly range: string;
  readonly formula: string;
  readonly stopIfTrue: boolean;
  /** Fill, colour of the font, bold. */
  readonly looks: readonly [string, string, boolean];
}

/** The workbook in the simulated Excel. */
export function outlineOfModel({ sheets, names }: WorkbookData): WorkbookOutline {
  return {
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetOfModel(sheet)])),
    names: Object.fromEntries(names.map(({ name, formula }) => [name, typed(formula)])),
  };
}

function sheetOfModel(sheet: SheetData): SheetOutline {
  const filled = [...sheet.cells].filter(([, { content }]) => content !== null);
  const at = (key: string) => addressOf(cellArea(key));
  return {
    hidden: sheet.visibility !== "Visible",
    isProtected: sheet.isProtected,
    contents: Object.fromEntries(
      filled.map(([key, { content }]) => {
        const entry = asFormula(content);
        return [at(key), content!.kind === "formula" ? typed(String(entry)) : entry];
      })
    ),
    numberFormats: Object.fromEntries(
      filled.flatMap(([key, { format }]) => {
        const code = format.get("numberFormat") ?? "General";
        return code === "General" ? [] : [[at(key), String(code)]];
      })
    ),
    tables: Object.fromEntries(sheet.tables.map(({ name, area }) => [name, addressOf(area)])),
    merges: sheet.merges.map(addressOf).sort(),
    rules: sheet.rules.map(({ area, formula, stopIfTrue, format }) => ({
      range: addressOf(area),
      formula: typed(formula),
      stopIfTrue,
      looks: [
        hex(format.get("fill/color")),
        hex(format.get("font/color")),
        format.get("font/bold") === true,
      ],
    })),
    validations: sheet.validations
      .map(
        ({ area, settings }) =>
          `${addressOf(area)} ${ruleOfModel(settings["rule"])} ${messagesOfModel(settings)}`
      )
      .sort(),
    freeze: [
      sheet.freeze && sheet.freeze.rowCount < 1_000_000 ? sheet.freeze.rowCount : 0,
      sheet.freeze && sheet.freeze.columnCount < 16_000 ? sheet.freeze.columnCount : 0,
    ],
    page: pageOfModel(sheet.page),
  };
}

/** {list: {source}}, {custom: {formula}}, {decimal: {formula1, formula2}} as words. */
function ruleOfModel(rule: unknown): string {
  const [[kind, parts]] = Object.entries(rule as Record<string, Record<string, unknown>>) as [
    [string, Record<string, unknown>],
  ];
  const { source, formula, formula1, formula2 } = parts;
  const limits = [source ?? formula ?? formula1, formula2].filter((limit) => limit !== undefined);
  return [kind, ...limits.map((limit) => typed(String(limit)).replace(/^=/, ""))].join(" ");
}

/** Whether blanks pass, how strict the rule is, and what it says. */
function messagesOfModel(settings: ValidationData["settings"]): string {
  const { ignoreBlanks, errorAlert, prompt } = settings as Record<
    string,
    Readonly<Record<string, string>> | undefined
  >;
  const texts = [errorAlert?.["title"], errorAlert?.["message"], prompt?.["title"]];
  return [ignoreBlanks, errorAlert?.["style"]?.toLowerCase(), ...texts, prompt?.["message"]].join(
    "|"
  );
}

function pageOfModel(page: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const zoom = (page["zoom"] ?? {}) as Readonly<Record<string, number | undefined>>;
  const part = (side: string, code: string, place: string) => {
    const text = page[`${side}${place}`];
    return text ? `${code}${String(text)}` : "";
  };
  const line = (place: string) =>
    part("left", "&L", place) + part("center", "&C", place) + part("right", "&R", place);
  return {
    paper: String(page["paperSize"]).toLowerCase(),
    orientation: String(page["orientation"]).toLowerCase(),
    fit: [zoom["horizontalFitToPages"] ?? 0, zoom["verticalFitToPages"] ?? 0],
    centred: page["centerHorizontally"] ?? false,
    margins: sides.map((side) => Math.round(page[`${side}Margin`] as number)),
    header: line("Header"),
    footer: line("Footer"),
    area: page["printArea"] ?? "",
    titleRows: page["printTitleRows"] ?? "",
  };
}

const sides = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** A file's workbook. */
export async function outlineOfFile(bytes: Uint8Array): Promise<WorkbookOutline> {
  const { sheets, namedRanges = [] } = await readXlsx(bytes, { readStyles: true });
  return {
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetOfFile(sheet)])),
    names: Object.fromEntries(namedRanges.map(({ name, range }) => [name, typed(`=${range}`)])),
  };
}

function sheetOfFile(sheet: Sheet): SheetOutline {
  const contents: Record<string, string | number | boolean> = {};
  const numberFormats: Record<string, string> = {};
  for (const [key, cell] of sheet.cells ?? []) {
    const address = addressOf(cellArea(key));
    const value = cell.value instanceof Date ? serial(cell.value) : cell.value;
    const isFormula = cell.formula !== undefined;
    if (!isFormula && (value === null || value === "")) continue;
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
    tables: Object.fromEntries((sheet.tables ?? []).map(({ name, range }) => [name, range!])),
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

function cellArea(key: string): Area {
  const [row, column] = key.split(",").map(Number);
  return { row: row!, column: column!, rowCount: 1, columnCount: 1 };
}

function serial(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}
