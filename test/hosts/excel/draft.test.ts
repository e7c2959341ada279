import { sheetOfReference } from "../../../src/hosts/excel/addresses";
import { draftFormulas } from "../../../src/hosts/excel/apply/draft";
import { createLedger } from "../../../src/ledger";
import { planWorkbook } from "../../../src/workbook";
import { sampleList } from "../../support/sample-list";

const formulaOf = draftFormulas(
  planWorkbook(createLedger(sampleList, "清单.docx", []), "2025-12-15")
);

test.each([
  ["Tasks[灯号]", "Writing_Tasks[灯号]"],
  ["ROW(Units[[#Headers],[名次]])", "ROW(Writing_Units[[#Headers],[名次]])"],
  ["总览!$J$2", "'正在写入·总览'!$J$2"],
  ["'总览'!$J$2", "'正在写入·总览'!$J$2"],
  ['IF([@时限]="Tasks[灯号] 总览!",1,2)', 'IF([@时限]="Tasks[灯号] 总览!",1,2)'],
  ["MyTasks[灯号]+其他!A1", "MyTasks[灯号]+其他!A1"],
  ['"a""Tasks["&Tasks[序号]', '"a""Tasks["&Writing_Tasks[序号]'],
])("%s becomes %s while it is written", (formula, draft) => {
  expect(formulaOf(formula)).toBe(draft);
});

test.each([
  ["=总览!$J$2", "总览"],
  ["='1 月'!$A$1:$B$2", "1 月"],
  ["='O''Neill'!A1", "O'Neill"],
  ["=#REF!$A$1", null],
  ["=TODAY()", null],
])("the sheet of %s is %s", (reference, sheet) => {
  expect(sheetOfReference(reference)).toBe(sheet);
});
