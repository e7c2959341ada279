import { createLedger } from "../../../src/ledger";
import { createExcelHost, startOffice } from "../../../src/hosts/excel";
import type { TaskList } from "../../../src/tasklist";
import {
  planWorkbook,
  rangeAddress,
  type CellPlan,
  type WorkbookPlan,
} from "../../../src/workbook";

/** Ways of writing a ledger's cells into Excel, called by the benchmark in the add-in's page. */
export interface WritingPage {
  /** The Excel host: contents, formats, formulas, rules, print set-up and all. */
  asWeDo(list: TaskList, asOf: string): Promise<void>;
  /** Contents alone, a range for each cell, sent sheet by sheet. */
  cellByCell(list: TaskList, asOf: string): Promise<void>;
  /** Contents and tables alone, as Microsoft's samples write them: a sync for each block and table. */
  tableByTable(list: TaskList, asOf: string): Promise<void>;
  /** Reads the workbook as the pane does when a cell was changed. */
  readAgain(): Promise<void>;
}

declare global {
  interface Window {
    writing: Promise<WritingPage>;
  }
}

const planOf = (list: TaskList, asOf: string): WorkbookPlan =>
  planWorkbook(createLedger(list, "清单.docx", []), asOf);

/** A formula as text: the simple ways would have to order the sheets by what their formulas name. */
function contentOf({ value, formula }: CellPlan): string | number | boolean {
  return formula === undefined ? (value ?? "") : `'=${formula}`;
}

async function cellByCell(list: TaskList, asOf: string): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, blocks } of planOf(list, asOf).sheets) {
      const sheet = context.workbook.worksheets.add(name);
      for (const { row, column, cells } of blocks)
        for (const [down, line] of [...cells].entries())
          for (const [across, cell] of line.entries())
            sheet.getRangeByIndexes(row + down, column + across, 1, 1).values = [[contentOf(cell)]];
      await context.sync();
    }
  });
}

async function tableByTable(list: TaskList, asOf: string): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, blocks, tables } of planOf(list, asOf).sheets) {
      const sheet = context.workbook.worksheets.add(name);
      for (const { row, column, cells } of blocks) {
        sheet.getRangeByIndexes(row, column, cells.length, [...cells][0]!.length).values = [
          ...cells,
        ].map((line) => line.map(contentOf));
        await context.sync();
      }
      for (const table of tables) {
        sheet.tables.add(rangeAddress(table.range), true).name = table.name;
        await context.sync();
      }
    }
  });
}

async function start(): Promise<WritingPage> {
  await startOffice();
  const failed = (error: unknown) => {
    throw error;
  };
  const host = createExcelHost({
    writeWorkbook: () => Promise.reject(new Error("The benchmark saves no file.")),
    onError: failed,
  });
  return {
    asWeDo: (list, asOf) => host.apply(planOf(list, asOf)),
    cellByCell,
    tableByTable,
    async readAgain() {
      await host.readLedger();
    },
  };
}

window.writing = start();
