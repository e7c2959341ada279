import { figureIds, type FigureId, type LedgerSettings } from "../../ledger";
import { rates } from "../../rates";
import type { SheetContext } from "../context";
import {
  cell,
  merged,
  mergesOf,
  nameCell,
  nameRange,
  planned,
  type MergedCell,
  type SheetDraft,
} from "../draft";
import { figureFormulas } from "../figure-formulas";
import { sideBySidePrint } from "../layout/print";
import { oneOf } from "../layout/rules";
import { layOutTable, type LaidOutTable, type TableColumn } from "../layout/table";
import type { CellBlock, ColumnPlan } from "../plan";
import { cellNames, sheetNames, tableNames } from "../sheet-names";
import { cellStyle, headerStyle } from "../style/styles";
import { emissionMethodWords, farmlandMethodWords, figureWords } from "../words";
import { checkRules } from "./highlights";
import { inputTables, type InputTable } from "./rate-inputs";

const methodRow = 2;
/** The choice stands two columns right of its caption. */
const pickOffset = 2;
const figuresRow = 4;
/** Two empty rows between the figures and what is typed in. */
const inputCaptionRow = figuresRow + 1 + figureIds.length + 2;
const inputRow = inputCaptionRow + 1;
const gapWidth = 3;

/** 指标核算: figures go in below, side by side so that each table can grow; the county's rates stand above. */
export function ratesSheet(context: SheetContext): SheetDraft {
  const { ledger } = context;
  const byInput = inputTables(context, inputRow);
  const inputs = Object.values(byInput);
  const methods = methodChoices(ledger.settings);
  const figures = figuresTable(context);
  const notes = explanations();
  const captions = inputs.map(({ caption, table }) =>
    cell(inputCaptionRow, table.table.range.column, caption, "caption")
  );
  const blocks: CellBlock[] = [
    cell(0, 0, `${ledger.title}：指标核算`, "sheetTitle"),
    cell(
      1,
      0,
      "在下方各表的黄色单元格填数（面积：亩；排放量：千克），可整列粘贴、在表尾续行。全县指标按各行合计相除，不取平均。",
      "note"
    ),
    ...methods.map(({ caption, column, words }) => ({
      row: methodRow,
      column,
      cells: [[planned(caption, "caption"), planned(null, "blank"), planned(words.now, "pick")]],
    })),
    cell(figuresRow - 1, 0, "全县指标（自动计算，供《目标指标》取数）", "caption"),
    figures.block,
    ...notes.map(({ block }) => block),
    ...captions,
    ...inputs.map(({ table }) => table.block),
  ];
  const tables = [figures, ...inputs.map(({ table }) => table)];
  return {
    sheet: {
      name: sheetNames.rates,
      tabColor: "#7A5AA6",
      showGridlines: false,
      blocks,
      columns: columnWidths(inputs),
      rowHeights: new Map([...figureHeights, ...lineHeights]),
      merges: mergesOf(notes),
      tables: tables.map(({ table }) => table),
      conditionalFormats: checkRules(inputs.map(({ table }) => table)),
      validations: [
        ...methods.map(({ column, words }) => ({
          ...oneOf(words.all),
          range: { row: methodRow, column: column + pickOffset, rowCount: 1, columnCount: 1 },
        })),
        ...tables.flatMap(({ validations }) => validations),
      ],
      charts: [],
      print: sideBySidePrint("A3", 2),
    },
    names: [
      ...methods.map(({ name, column }) =>
        nameCell(name, sheetNames.rates, methodRow, column + pickOffset)
      ),
      nameRange(cellNames.townships, sheetNames.rates, byInput.farmland.table.columnRange("乡镇")),
      nameRange(cellNames.figureNames, sheetNames.rates, figures.columnRange("指标")),
    ],
  };
}

/** The official methods that a person chooses between, each beside its caption. */
function methodChoices({ farmlandMethod, emissionMethod }: LedgerSettings) {
  return [
    {
      name: cellNames.farmlandMethod,
      caption: "耕地核算口径",
      column: 0,
      words: { now: farmlandMethodWords[farmlandMethod], all: Object.values(farmlandMethodWords) },
    },
    {
      name: cellNames.emissionMethod,
      caption: "重金属减排口径",
      column: 4,
      words: { now: emissionMethodWords[emissionMethod], all: Object.values(emissionMethodWords) },
    },
  ];
}

function columnWidths(inputs: readonly InputTable[]): ColumnPlan[] {
  return inputs.flatMap(({ widths }, index) => [
    ...widths.map((width) => ({ width })),
    ...(index < inputs.length - 1 ? [{ width: gapWidth }] : []),
  ]);
}

/** What the official description says of each figure. */
const descriptions: Readonly<Record<FigureId, { formula: string; source: string }>> = {
  farmlandSafeUse: describe("farmlandSafeUse"),
  landSafeUse: describe("landSafeUse"),
  emissionReduction: {
    formula: `${describe("emissionReduction").formula}；口径选“${emissionMethodWords.projects}”时：${describe("projectEmissionReduction").formula}`,
    source: describe("emissionReduction").source,
  },
  plotsControlled: {
    formula: "“已落实管控”为“是”的地块数",
    source: describe("plotControl").source,
  },
  plotControlRate: describe("plotControl"),
};

function describe(id: keyof typeof rates) {
  const { formula, source } = rates[id];
  return { formula: formula["zh-CN"], source: source["zh-CN"] };
}

const lineHeights = [
  [0, 32],
  [1, 20],
  [2, 26],
  [figuresRow - 1, 26],
  [inputCaptionRow, 26],
] as const;

/** Two lines of explanation fit. */
const figureHeights = figureIds.map((_, index) => [figuresRow + 1 + index, 36] as const);

const formulaPlace = { column: 2, columnCount: 6 };
const sourcePlace = { column: 8, columnCount: 5 };

/** 公式 and 依据 beside the figures, across the columns of the tables below. */
function explanations(): MergedCell[] {
  const line = (row: number, formula: string, source: string, style: string) => [
    merged({ row, rowCount: 1, ...formulaPlace }, planned(formula, style)),
    merged({ row, rowCount: 1, ...sourcePlace }, planned(source, style)),
  ];
  return [
    ...line(figuresRow, "公式", "依据", headerStyle("document")),
    ...figureIds.flatMap((id, index) => {
      const { formula, source } = descriptions[id];
      return line(figuresRow + 1 + index, formula, source, cellStyle("text", "document"));
    }),
  ];
}

function figuresTable({ assessment }: SheetContext): LaidOutTable {
  const columns: TableColumn<FigureId>[] = [
    { name: "指标", width: 24, role: "document", kind: "text", value: (id) => figureWords[id] },
    {
      name: "数值",
      width: 11,
      role: "formula",
      kind: (id) => (id === "plotsControlled" ? "count" : "percent"),
      formula: (id) => figureFormulas[id],
      value: (id) => assessment.figures[id] ?? "",
    },
  ];
  return layOutTable({
    name: tableNames.figures,
    columns,
    rows: figureIds,
    row: figuresRow,
    column: 0,
    showFilter: false,
  });
}
