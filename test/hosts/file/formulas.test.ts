import { fileFormula } from "../../../src/hosts/file/write/formulas";

describe("fileFormula", () => {
  test("writes a column of the own row as files do", () => {
    expect(fileFormula("IF([@进度]>=1,[@完成日期],0)", "Tasks")).toBe(
      "IF(Tasks[[#This Row],[进度]]>=1,Tasks[[#This Row],[完成日期]],0)"
    );
  });

  test("knows a run of columns, a named table and names in double brackets", () => {
    expect(fileFormula("COUNT([@甲]:[@乙])", "Farmland")).toBe(
      "COUNT(Farmland[[#This Row],[甲]]:Farmland[[#This Row],[乙]])"
    );
    expect(fileFormula("Tasks[@进度]+1", "Duties")).toBe("Tasks[[#This Row],[进度]]+1");
    expect(fileFormula("[@[计时 日期]]", "Tasks")).toBe("Tasks[[#This Row],[计时 日期]]");
  });

  test("leaves whole columns and headers alone", () => {
    const formula = "ROW()-ROW(Units[[#Headers],[名次]])+SUM(Tasks[级别])";
    expect(fileFormula(formula, "Units")).toBe(formula);
  });

  test("leaves text alone", () => {
    expect(fileFormula(`IF([@甲]="[@甲]","说""IFS(""",1)`, "Tasks")).toBe(
      `IF(Tasks[[#This Row],[甲]]="[@甲]","说""IFS(""",1)`
    );
  });

  test("prefixes functions younger than the format", () => {
    expect(fileFormula("TEXTJOIN(1,2)&COUNTIFS(a,b)&IFS(1,2)", null)).toBe(
      "_xlfn.TEXTJOIN(1,2)&COUNTIFS(a,b)&_xlfn.IFS(1,2)"
    );
  });

  test("refuses a column of the own row outside a table", () => {
    expect(() => fileFormula("[@进度]", null)).toThrow("[@进度]");
  });
});
