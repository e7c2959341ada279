import { filledColumns } from "../../../src/hosts/excel/apply/filled-columns";
import type { CellPlan } from "../../../src/workbook";

const text: CellPlan = { value: "序号", style: "text.document" };
const long = `IF(Tasks[@灯号]="红灯",1,0)+${"0+".repeat(60)}0`;
const cell = (formula: string): CellPlan => ({ value: 1, style: "count.formula", formula });

function filled(...columns: CellPlan[][]) {
  const cells = columns[0]!.map((_, row) => columns.map((column) => column[row]!));
  return filledColumns({ row: 4, column: 2, cells });
}

const rows = (formula: string, count = 6) => Array.from({ length: count }, () => cell(formula));

test("a formula that fills a column below its header is sent once", () => {
  expect(filled([text, ...rows(long)], [text, ...rows(long).map(() => text)])).toEqual([
    { column: 0, firstRow: 1, formula: long },
  ]);
});

test("only the rows that share the last one's formula are filled", () => {
  expect(filled([text, cell("1+1"), ...rows(long)])).toEqual([
    { column: 0, firstRow: 2, formula: long },
  ]);
});

test.each(["B5", "$B5", "B$5", "总览!B5", "SUM($A$1:B9)"])(
  "%s would move from row to row and is not",
  (reference) => {
    expect(filled([text, ...rows(`${long}+${reference}`)])).toEqual([]);
  }
);

test.each(["$B$5", "总览!$AB$15", "AsOfDate", "Q1Total"])(
  "%s means the same cell in each row",
  (reference) => {
    expect(filled([text, ...rows(`${long}+${reference}`)])).toHaveLength(1);
  }
);

test("what saves less than a range costs is not worth one", () => {
  expect(filled([text, ...rows("1+1")])).toEqual([]);
});
