import type { ImportedList } from "../../ledger";
import { cell, nameCell, planned, type SheetDraft } from "../draft";
import { listPrint } from "../layout/print";
import { layOutTable, type LaidOutTable, type TableColumn } from "../layout/table";
import { cellNames, sheetNames, tableNames } from "../sheet-names";
import { cellStyle } from "../style/styles";
import { filledMeasureColumns, measureRows } from "./measures";
import { filledTargetColumns, targetRows } from "./targets";
import { filledTaskColumns } from "./tasks";

const factsRow = 2;
const headerRow = 6;

/**
 * 原文底稿: what the document said when it was last imported, in the columns of the ledger's own
 * tables. Against it the next import tells what staff corrected from what the document changed.
 */
export function baselineSheet(imported: ImportedList): SheetDraft {
  const tasks = baseTable(
    tableNames.baseTasks,
    filledTaskColumns(imported.tasks),
    imported.tasks,
    0
  );
  const measures = baseTable(
    tableNames.baseMeasures,
    filledMeasureColumns,
    measureRows(imported),
    behind(tasks)
  );
  const targets = baseTable(
    tableNames.baseTargets,
    filledTargetColumns,
    targetRows(imported),
    behind(measures)
  );
  const tables = [tasks, measures, targets];
  const facts = [
    { name: cellNames.baseTitle, label: "清单名称", value: imported.title },
    { name: cellNames.baseYear, label: "年度", value: imported.year },
    { name: cellNames.baseRegion, label: "地区", value: imported.region },
  ];
  return {
    sheet: {
      name: sheetNames.baseline,
      showGridlines: true,
      isHidden: true,
      blocks: [
        cell(0, 0, "原文底稿", "sheetTitle"),
        cell(1, 0, "上次导入时文件的原文，供再次导入时比对，请勿改动。", "note"),
        ...facts.map(({ label, value }, index) => ({
          row: factsRow + index,
          column: 0,
          cells: [
            [planned(label, cellStyle("word", "kept")), planned(value, cellStyle("word", "kept"))],
          ],
        })),
        ...tables.map(({ block }) => block),
      ],
      columns: Array.from({ length: behind(targets) }, () => ({ width: 14 })),
      rowHeights: new Map(),
      merges: [],
      tables: tables.map(({ table }) => table),
      conditionalFormats: [],
      validations: [],
      charts: [],
      print: listPrint("A3", { first: headerRow, last: headerRow }),
    },
    names: facts.map(({ name }, index) => nameCell(name, sheetNames.baseline, factsRow + index, 1)),
  };
}

function baseTable<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  column: number
): LaidOutTable {
  return layOutTable({
    name,
    columns: columns.map((one) => ({ ...one, role: "kept" as const, rule: undefined })),
    rows,
    row: headerRow,
    column,
    showFilter: false,
    plainHeights: true,
  });
}

/** The first column of the next table, one column apart. */
function behind({ body }: LaidOutTable): number {
  return body.column + body.columnCount + 1;
}
