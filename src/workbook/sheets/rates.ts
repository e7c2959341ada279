import {
  checkConstruction,
  checkEmission,
  checkFarmland,
  farmlandRate,
  type ConstructionFigures,
  type EmissionFigures,
  type FarmlandFigures,
  type FigureId,
  type PlotFigures,
} from "../../ledger";
import { rates } from "../../rates";
import type { SheetContext } from "../context";
import {
  cell,
  merged,
  nameCell,
  nameRange,
  planned,
  type MergedCell,
  type SheetDraft,
} from "../draft";
import {
  checkWords,
  constructionCheckFormula,
  emissionCheckFormula,
  farmlandCheckFormula,
  farmlandRateFormula,
  figureFormulas,
} from "../figure-formulas";
import { onePagePrint } from "../layout/print";
import { amountRule, oneOf } from "../layout/rules";
import { layOutTable, type LaidOutTable, type TableColumn } from "../layout/table";
import type { CellBlock, ColumnPlan, ConditionalFormatPlan } from "../plan";
import { cellNames, sheetNames, tableNames } from "../sheet-names";
import { lightColours } from "../style/palette";
import { cellStyle, headerStyle } from "../style/styles";
import { farmlandMethodWords, figureWords, no, yes } from "../words";

const figuresRow = 4;
const inputCaptionRow = 12;
const inputRow = inputCaptionRow + 1;
const gapWidth = 3;

/** 指标核算: figures go in below, side by side so that each table can grow; the county's rates stand above. */
export function ratesSheet(context: SheetContext): SheetDraft {
  const { ledger } = context;
  const inputs = inputTables(context);
  const figures = figuresTable(context);
  const notes = explanations();
  const method = { row: 2, column: 2 };
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
    {
      ...method,
      column: 0,
      cells: [
        [
          planned("耕地核算口径", "caption"),
          planned(null, "blank"),
          planned(farmlandMethodWords[ledger.settings.farmlandMethod], "pick"),
        ],
      ],
    },
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
      rowHeights: new Map([
        ...tables.flatMap((table) => [...table.heights]),
        ...figureHeights,
        ...lineHeights,
      ]),
      merges: notes.map(({ merge }) => merge),
      tables: tables.map(({ table }) => table),
      conditionalFormats: inputs.flatMap(({ table }) => checkRules(table)),
      validations: [
        {
          ...oneOf(Object.values(farmlandMethodWords)),
          range: { ...method, rowCount: 1, columnCount: 1 },
        },
        ...tables.flatMap(({ validations }) => validations),
      ],
      charts: [],
      print: onePagePrint("A3", "landscape"),
    },
    names: [
      nameCell(cellNames.farmlandMethod, sheetNames.rates, method.row, method.column),
      nameRange(cellNames.figureNames, sheetNames.rates, figures.columnRange("指标")),
    ],
  };
}

interface InputTable {
  readonly caption: string;
  readonly table: LaidOutTable;
  readonly widths: readonly number[];
}

function inputTables({ ledger }: SheetContext): InputTable[] {
  const { farmland, construction, emissions, plots } = ledger.figures;
  let column = 0;
  const input = <Row>(
    caption: string,
    name: string,
    columns: readonly TableColumn<Row>[],
    rows: readonly Row[]
  ): InputTable => {
    const table = layOutTable({ name, columns, rows, row: inputRow, column, showFilter: false });
    column += columns.length + 1;
    return { caption, table, widths: columns.map(({ width }) => width) };
  };
  return [
    input(
      "受污染耕地（按乡镇，亩）",
      tableNames.farmland,
      farmlandColumns(ledger.settings.farmlandMethod),
      farmland
    ),
    input("重点建设用地（按地块，亩）", tableNames.construction, constructionColumns, construction),
    input("重点重金属排放（按企业，千克）", tableNames.emissions, emissionColumns, emissions),
    input("优先监管地块", tableNames.plots, plotColumns, plots),
  ];
}

function columnWidths(inputs: readonly InputTable[]): ColumnPlan[] {
  return inputs.flatMap(({ widths }, index) => [
    ...widths.map((width) => ({ width })),
    ...(index < inputs.length - 1 ? [{ width: gapWidth }] : []),
  ]);
}

function amount<Row>(name: string, value: (row: Row) => number | null): TableColumn<Row> {
  return { name, width: 11, role: "entry", kind: "number", value, rule: amountRule };
}

function check<Row>(
  formula: string,
  value: (row: Row) => keyof typeof checkWords
): TableColumn<Row> {
  return {
    name: "校验",
    width: 16,
    role: "formula",
    kind: "word",
    formula,
    value: (row) => checkWords[value(row)],
  };
}

function yesOrNo<Row>(name: string, value: (row: Row) => boolean | null): TableColumn<Row> {
  return {
    name,
    width: 11,
    role: "entry",
    kind: "word",
    rule: oneOf([yes, no]),
    value: (row) => {
      const answer = value(row);
      return answer === null ? null : answer ? yes : no;
    },
  };
}

function farmlandColumns(
  method: Parameters<typeof farmlandRate>[1]
): TableColumn<FarmlandFigures>[] {
  return [
    { name: "乡镇", width: 24, role: "entry", kind: "word", value: (row) => row.township || null },
    amount("安全利用类面积", (row) => row.safeUseArea),
    amount("严格管控类面积", (row) => row.strictControlArea),
    amount("优先保护类面积", (row) => row.priorityProtected),
    amount("实现安全利用面积", (row) => row.safelyUsed),
    amount("落实严格管控面积", (row) => row.strictlyControlled),
    {
      name: "安全利用率",
      width: 11,
      role: "formula",
      kind: "percent",
      formula: farmlandRateFormula,
      value: (row) => farmlandRate(row, method) ?? "",
    },
    check(farmlandCheckFormula, checkFarmland),
  ];
}

const constructionColumns: readonly TableColumn<ConstructionFigures>[] = [
  { name: "地块名称", width: 18, role: "entry", kind: "text", value: (row) => row.name || null },
  amount("地块面积", (row) => row.area),
  amount("违规开发利用面积", (row) => row.violatingArea),
  yesOrNo("违规已处理整改到位", (row) => row.rectified),
  check(constructionCheckFormula, checkConstruction),
];

const emissionColumns: readonly TableColumn<EmissionFigures>[] = [
  {
    name: "企业名称",
    width: 18,
    role: "entry",
    kind: "text",
    value: (row) => row.enterprise || null,
  },
  amount("2020年基数", (row) => row.base),
  amount("当前排放量", (row) => row.current),
  check(emissionCheckFormula, checkEmission),
];

const plotColumns: readonly TableColumn<PlotFigures>[] = [
  { name: "地块名称", width: 22, role: "entry", kind: "text", value: (row) => row.name || null },
  yesOrNo("已落实管控", (row) => row.controlled),
];

/** What the official description says of each figure. */
const descriptions: Readonly<Record<FigureId, { formula: string; source: string }>> = {
  farmlandSafeUse: describe("farmlandSafeUse"),
  landSafeUse: describe("landSafeUse"),
  emissionReduction: describe("emissionReduction"),
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
const figureHeights = Object.keys(figureWords).map(
  (_, index) => [figuresRow + 1 + index, 36] as const
);

const formulaPlace = { column: 2, columnCount: 6 };
const sourcePlace = { column: 9, columnCount: 6 };

/** 公式 and 依据 beside the figures, across the columns of the tables below. */
function explanations(): MergedCell[] {
  const ids = Object.keys(figureWords) as FigureId[];
  const line = (row: number, formula: string, source: string, style: string) => [
    merged({ row, rowCount: 1, ...formulaPlace }, planned(formula, style)),
    merged({ row, rowCount: 1, ...sourcePlace }, planned(source, style)),
  ];
  return [
    ...line(figuresRow, "公式", "依据", headerStyle("document")),
    ...ids.flatMap((id, index) => {
      const { formula, source } = descriptions[id];
      return line(figuresRow + 1 + index, formula, source, cellStyle("text", "document"));
    }),
  ];
}

function figuresTable({ assessment }: SheetContext): LaidOutTable {
  const ids = Object.keys(figureWords) as FigureId[];
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
    rows: ids,
    row: figuresRow,
    column: 0,
    showFilter: false,
  });
}

/** 有误 in red, 待填 in grey. */
function checkRules(table: LaidOutTable): ConditionalFormatPlan[] {
  if (!table.table.columns.some(({ name }) => name === "校验")) return [];
  const { red, grey } = lightColours.redAmberGreen;
  const first = table.firstCell("校验");
  const range = table.columnRange("校验");
  return [
    {
      range,
      formula: `LEFT(${first},2)="有误"`,
      format: { fill: red.fill, fontColor: red.font, bold: true },
    },
    {
      range,
      formula: `${first}="${checkWords.missing}"`,
      format: { fill: grey.fill, fontColor: grey.font },
    },
  ];
}
