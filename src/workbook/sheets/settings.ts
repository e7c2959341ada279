import type { Ledger } from "../../ledger";
import type { RegistryUnit } from "../../tasklist";
import type { SheetContext } from "../context";
import {
  cell,
  merged,
  mergesOf,
  nameCell,
  planned,
  type MergedCell,
  type SheetDraft,
} from "../draft";
import { topHeights } from "../layout/list-sheet";
import { listPrint } from "../layout/print";
import { oneOf, rule, type ColumnRule } from "../layout/rules";
import { layOutTable, type TableColumn } from "../layout/table";
import { lineHeight, rowHeight } from "../layout/text-size";
import type { CellBlock, CellContent, CellPlan } from "../plan";
import { cellNames, formatVersion, sheetNames, tableNames } from "../sheet-names";
import { cellStyle, headerStyle, type CellContentKind } from "../style/styles";
import { colourSetWords, listSeparator, no, unitKindWords, yes } from "../words";
import { explanations } from "./explanations";

interface Setting {
  readonly name: string;
  readonly label: string;
  readonly value: (ledger: Ledger) => CellContent;
  readonly kind: CellContentKind;
  readonly help: string;
  /** Settings without one are facts about the list; they are not meant to be changed. */
  readonly rule?: ColumnRule;
}

const settings: readonly Setting[] = [
  {
    name: cellNames.dueSoonDays,
    label: "临期天数",
    value: ({ settings }) => settings.dueSoonDays,
    kind: "count",
    help: "距时限不超过这么多天（含当天），时限判为“临期”。",
    rule: rule({ type: "decimal", minimum: 0, maximum: 366 }, "请填 0 到 366 之间的天数。"),
  },
  {
    name: cellNames.behindTolerance,
    label: "滞后容差",
    value: ({ settings }) => settings.behindTolerance,
    kind: "wholePercent",
    help: "填报进度落后于时间进度超过这个比例，判为“滞后”。没有填报进度的不判。",
    rule: rule(
      { type: "decimal", minimum: 0, maximum: 1 },
      "请填 0% 到 100% 之间的比例，例如 10%。"
    ),
  },
  {
    name: cellNames.yearEndDefault,
    label: "年度默认时限",
    value: ({ settings }) => (settings.yearEndDefault ? yes : no),
    kind: "word",
    help: "选“是”后，文件未写时限的任务按当年 12 月 31 日计，时限依据标“年度默认”。",
    rule: oneOf([yes, no]),
  },
  {
    name: cellNames.colourSet,
    label: "灯号颜色",
    value: ({ settings }) => colourSetWords[settings.colourSet],
    kind: "word",
    help: "红黄绿：绿灯为正常。蓝黄红：蓝灯为正常。",
    rule: oneOf(Object.values(colourSetWords)),
  },
  {
    name: cellNames.title,
    label: "清单名称",
    value: ({ title }) => title,
    kind: "text",
    help: "从文件读出。",
  },
  {
    name: cellNames.year,
    label: "年度",
    value: ({ year }) => year,
    kind: "count",
    help: "从文件读出。",
  },
  {
    name: cellNames.region,
    label: "地区",
    value: ({ region }) => region,
    kind: "text",
    help: "从文件读出。",
  },
  {
    name: cellNames.source,
    label: "来源文件",
    value: ({ source }) => source,
    kind: "text",
    help: "导入时的文件名。",
  },
  {
    name: cellNames.format,
    label: "格式版本",
    value: () => formatVersion,
    kind: "count",
    help: "台账的格式，供以后的版本升级时识别，请勿改动。",
  },
];

const headerRow = 3;
const widths = { label: 16, value: 26, help: 62 } as const;
const registryColumn = 4;

/** 设置与说明: what can be set, the unit registry, and how everything is judged. */
export function settingsSheet({ ledger }: SheetContext): SheetDraft {
  const registry = layOutTable({
    name: tableNames.registry,
    columns: registryColumns,
    rows: ledger.registry.length > 0 ? ledger.registry : [emptyUnit],
    row: headerRow,
    column: registryColumn,
    showFilter: false,
  });
  const notesRow = headerRow + settings.length + 3;
  const notes = noteLines(notesRow);
  return {
    sheet: {
      name: sheetNames.settings,
      tabColor: "#6B7280",
      showGridlines: false,
      blocks: [
        cell(0, 0, `${ledger.title}：设置与说明`, "sheetTitle"),
        cell(1, 0, "黄色单元格可以修改，改后各表立即重新计算。单位名录在下次导入时生效。", "note"),
        cell(2, 0, "设置", "caption"),
        cell(2, registryColumn, "单位名录", "caption"),
        settingsBlock(ledger),
        registry.block,
        cell(notesRow - 1, 0, "说明", "caption"),
        ...notes.map(({ block }) => block),
      ],
      columns: [
        { width: widths.label },
        { width: widths.value },
        { width: widths.help },
        { width: 3 },
        ...registryColumns.map(({ width }) => ({ width })),
      ],
      rowHeights: topHeights,
      merges: mergesOf(notes),
      tables: [registry.table],
      conditionalFormats: [],
      validations: [
        ...settings.flatMap(({ rule }, index) =>
          rule
            ? [
                {
                  ...rule,
                  range: { row: headerRow + 1 + index, column: 1, rowCount: 1, columnCount: 1 },
                },
              ]
            : []
        ),
        ...registry.validations,
      ],
      charts: [],
      print: { ...listPrint("A4", { first: headerRow, last: headerRow }), titleRows: undefined },
    },
    names: settings.map(({ name }, index) =>
      nameCell(name, sheetNames.settings, headerRow + 1 + index, 1)
    ),
  };
}

function settingsBlock(ledger: Ledger): CellBlock {
  const header = ["项目", "值", "说明"].map((text) => planned(text, headerStyle("document")));
  const rows = settings.map(({ label, value, kind, help, rule }) => [
    planned(label, cellStyle("word", "document")),
    planned(value(ledger), cellStyle(kind, rule ? "entry" : "document")),
    planned(help, cellStyle("text", "document")),
  ]);
  const columns = [widths.label, widths.value, widths.help];
  const heightOf = (line: readonly CellPlan[]) => lineHeight(line, columns);
  return { row: headerRow, column: 0, cells: [header, ...rows], heightOf };
}

const noteWidth = widths.label + widths.value + widths.help;

function noteLines(firstRow: number): MergedCell[] {
  return explanations.map((text, index) => {
    const { block, merge } = merged(
      { row: firstRow + index, column: 0, rowCount: 1, columnCount: 3 },
      planned(text, "wrappedNote")
    );
    const heightOf = () => rowHeight([{ text, width: noteWidth }]);
    return { block: { ...block, heightOf }, merge };
  });
}

const emptyUnit: RegistryUnit = { name: "", aliases: [], kind: "department" };

const registryColumns: readonly TableColumn<RegistryUnit>[] = [
  { name: "规范名称", width: 28, role: "entry", kind: "text", value: ({ name }) => name || null },
  {
    name: "其他名称",
    width: 44,
    role: "entry",
    kind: "text",
    value: ({ aliases }) => aliases.join(listSeparator) || null,
  },
  {
    name: "类别",
    width: 11,
    role: "entry",
    kind: "word",
    value: ({ kind }) => unitKindWords[kind],
    rule: oneOf(Object.values(unitKindWords)),
  },
  {
    name: "联系人",
    width: 12,
    role: "entry",
    kind: "word",
    value: ({ contact }) => contact ?? null,
  },
  {
    name: "联系电话",
    width: 16,
    role: "entry",
    kind: "word",
    value: ({ phone }) => phone ?? null,
  },
];
