import { SimulatedExcel } from "../simulated-excel";
import { asFormula, asValue, contentOf } from "./entry";
import type { WorkbookStore } from "./store";

let store: WorkbookStore;
beforeEach(() => {
  ({ store } = new SimulatedExcel());
});

const area = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
const formulaAt = (sheet: string, row: number, column: number) =>
  asFormula(store.sheet(sheet)!.cells.get(`${row},${column}`)?.content ?? null);
const enter = (sheet: string, row: number, column: number, entry: unknown) =>
  store.setContent(store.sheet(sheet)!, row, column, contentOf(entry));

test.each([
  ["=A1", { kind: "formula", formula: "=A1" }],
  ["+A1", { kind: "formula", formula: "=+A1" }],
  ["@SUM(A1)", { kind: "formula", formula: "=SUM(A1)" }],
  ["'=A1", { kind: "text", text: "=A1", quoted: true }],
  ["3.10", { kind: "number", number: 3.1 }],
  ["80%", { kind: "number", number: 0.8 }],
  ["true", { kind: "boolean", boolean: true }],
  ["县农业农村局", { kind: "text", text: "县农业农村局" }],
  ["", null],
])("%s is entered as a person types it", (entry, content) => {
  if (content === null) expect(contentOf(entry)).toBeNull();
  else expect(contentOf(entry)).toMatchObject(content);
});

test("a date as people write it does not stay text", () => {
  expect(typeof asValue(contentOf("12月20日"))).toBe("number");
});

test("formulas, names and rules follow the renaming of tables and sheets", () => {
  const table = store.addTable(store.sheet("Sheet1")!, area);
  store.addSheet("其他");
  enter("其他", 0, 0, '=COUNTA(Table1[甲])&"Table1[甲]"&Sheet1!A1');
  store.addName("Place", "=Sheet1!$A$1", "");
  store.renameTable(table, "Tasks");
  store.renameSheet(store.sheet("Sheet1")!, "1 月");
  expect(formulaAt("其他", 0, 0)).toBe(`=COUNTA(Tasks[甲])&"Table1[甲]"&'1 月'!A1`);
  expect(store.data.names[0]!.formula).toBe("='1 月'!$A$1");
});

test("what referred to a deleted sheet or table becomes #REF!", () => {
  store.addTable(store.sheet("Sheet1")!, area);
  store.addSheet("其他");
  enter("其他", 0, 0, "=COUNTA(Table1[[#Headers],[甲]])+Sheet1!$A$1");
  store.deleteSheet(store.sheet("Sheet1")!);
  expect(formulaAt("其他", 0, 0)).toBe("=COUNTA(#REF!)+#REF!");
});

test.each([
  ["a formula with an unknown table", () => enter("Sheet1", 0, 0, "=SUM(Nothing[甲])")],
  ["a formula with an unknown sheet", () => enter("Sheet1", 0, 0, "=无!A1")],
  ["an own-row reference outside of a table", () => enter("Sheet1", 9, 9, "=[@甲]")],
  ["a sheet name with a forbidden sign", () => store.addSheet("a/b")],
  ["a sheet name that is too long", () => store.addSheet("长".repeat(32))],
])("%s is refused", (_, act) => {
  expect(act).toThrow(expect.objectContaining({ code: "InvalidArgument" }) as Error);
});

test("names of sheets, tables and cells are unique, whatever their case", () => {
  const sheet = store.sheet("Sheet1")!;
  const [one, two] = [store.addTable(sheet, area), store.addTable(sheet, { ...area, row: 9 })];
  store.renameTable(one, "Tasks");
  const taken = expect.objectContaining({ code: "ItemAlreadyExists" }) as Error;
  expect(() => store.renameTable(two, "TASKS")).toThrow(taken);
  expect(() => store.addName("tasks", "=Sheet1!$A$1", "")).toThrow(taken);
  expect(() => store.addSheet("SHEET1")).toThrow(taken);
});

test("the last visible sheet stays, and a protected one takes no writing", () => {
  const sheet = store.sheet("Sheet1")!;
  expect(() => store.deleteSheet(sheet)).toThrow(/at least one visible/);
  sheet.isProtected = true;
  expect(() => enter("Sheet1", 0, 0, 1)).toThrow(
    expect.objectContaining({ code: "AccessDenied" }) as Error
  );
});
