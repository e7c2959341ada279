import { rates, type FigureDescription } from "../../../src/rates";
import { readPastedTable } from "../../../src/taskpane/calculate/pasted-table";

type FigureDescriptions = Readonly<Record<string, FigureDescription>>;

const table = (...lines: string[]) => lines.map((line) => line.replaceAll("|", "\t")).join("\r\n");
const { figures: farmland } = rates.farmlandSafeUse;
const { figures: emissions } = rates.emissionReduction;
const { figures: land } = rates.landSafeUse;
const { figures: projects } = rates.projectEmissionReduction;
const { figures: plots } = rates.plotControl;

test("columns are found by their header, several of one figure are added up, sums are left out", () => {
  const read = readPastedTable(
    table(
      "序号|乡镇|安全利用类面积（亩）|严格管控类面积（亩）|实现安全利用面积|落实严格管控面积|备注",
      "1|大埔镇|1,000|200|950|200|",
      "2|沙埔镇|500||480||新增",
      "|合计|1,500|200|1,430|200|"
    ),
    farmland
  );
  expect(read.rows.map(({ name }) => name)).toEqual(["大埔镇", "沙埔镇"]);
  expect(read.sums).toEqual({ total: 1700, safelyUsed: 1430, strictlyControlled: 200 });
  expect(read.unread).toEqual([]);
});

test("a whole that is given is not added to its parts", () => {
  const { sums } = readPastedTable(
    table(
      "乡镇|受污染耕地总面积|其中：安全利用类面积|严格管控类面积|实现安全利用面积|落实严格管控面积",
      "大埔镇|300|200|100|190|100"
    ),
    farmland
  );
  expect(sums).toEqual({ total: 300, safelyUsed: 190, strictlyControlled: 100 });
});

test.each(["合计", "合　计", "总 计", "小计", "全县", "全县合计", "Total area", "Subtotal"])(
  "%j heads a row of sums",
  (name) => {
    const lines = table("企业|基准年排放量|当前排放量", "甲厂|100|90", `${name}|100|90`);
    expect(readPastedTable(lines, emissions).rows.map((row) => row.name)).toEqual(["甲厂"]);
  }
);

test("a name that only begins like a sum's is a name", () => {
  const lines = table("企业|基准年排放量|当前排放量", "Summit Metals|100|90");
  expect(readPastedTable(lines, emissions).rows).toHaveLength(1);
});

test.each<[string, FigureDescriptions, string]>([
  ["受污染耕地面积", farmland, "total"],
  ["总面积（亩）", farmland, "total"],
  ["安全利用面积", farmland, "safelyUsed"],
  ["严格管控面积", farmland, "strictlyControlled"],
  ["违规面积", land, "violating"],
  ["2020年排放量", emissions, "base"],
  ["基数", emissions, "base"],
  ["排放量", emissions, "current"],
  ["减排量", projects, "cuts"],
  ["地块总数", plots, "total"],
  ["应管控地块数", plots, "total"],
  ["已管控地块数", plots, "done"],
])("a column may be called %s", (name, figures, figure) => {
  expect(readPastedTable(table(`名称|去年|${name}`, "甲|5|7"), figures).sums).toEqual({
    [figure]: 7,
  });
});

test("the header's unit holds for bare numbers, and a cell's own before it", () => {
  const { sums } = readPastedTable(
    table("企业|2020年基数（吨）|当前排放量（kg）", "甲厂|1.2|900", "乙厂|500kg|0.3吨"),
    emissions
  );
  expect(sums).toEqual({ base: 1700, current: 1200 });
});

test("a unit may stand in square brackets; what is no unit counts for nothing", () => {
  const base = (header: string) =>
    readPastedTable(table(header, "甲厂|1.2"), emissions).sums["base"];
  expect(base("企业|2020年基数[吨]")).toBe(1200);
  expect(base("企业|2020年基数（已核定）")).toBe(1.2);
});

test("names may stand behind their amounts", () => {
  const { rows } = readPastedTable(
    table("基准年排放量|当前排放量|企业", "1吨|900kg|甲厂"),
    emissions
  );
  expect(rows).toEqual([{ name: "甲厂", amounts: { base: 1000, current: 900 } }]);
});

test("a sentence with a number is no header", () => {
  const lines = table("2020年排放量共150千克", "甲厂|100|90");
  expect(readPastedTable(lines, emissions).sums).toEqual({ base: 100, current: 90 });
});

test("sums have no tail of binary fractions", () => {
  const { sums } = readPastedTable(table("甲厂|0.1|0", "乙厂|0.2|0"), emissions);
  expect(sums["base"]).toBe(0.3);
});

describe("what sets cells apart", () => {
  const read = (...lines: string[]) => readPastedTable(lines.join("\n"), emissions).rows;
  const row = { name: "甲厂", amounts: { base: 1000, current: 90 } };

  test("are tabs alone where there are some: blanks and commas belong to the names", () => {
    expect(read("  甲厂\t1,000\t90")).toEqual([row]);
    expect(read("1\t  甲厂\t1000\t90")).toEqual([row]);
    expect(read("甲厂,乙厂\t1000\t90")).toEqual([{ ...row, name: "甲厂,乙厂" }]);
    const sum = read("企业\t基准年排放量\t当前排放量", "甲厂\t1000\t90", "合    计\t1000\t90");
    expect(sum).toEqual([row]);
  });

  test("are commas, or several blanks, where there are none", () => {
    expect(read("甲厂,1000,90")).toEqual([row]);
    expect(read("甲厂  1,000   90")).toEqual([row]);
  });
});

test("without a header the columns of numbers stand for the figures in their order", () => {
  const read = readPastedTable(table("1|甲厂|100|90", "2|乙厂|50|45.5"), emissions);
  expect(read.sums).toEqual({ base: 150, current: 135.5 });
  expect(read.rows[1]).toEqual({ name: "乙厂", amounts: { base: 50, current: 45.5 } });
});

test("numbers of rows are no figures, though a row of sums has none; nor is a blank column", () => {
  const sums = (...lines: string[]) => readPastedTable(table(...lines), emissions).sums;
  expect(sums("1|甲厂|100|90", "2|乙厂|50|45", "|合计|150|135")).toEqual({
    base: 150,
    current: 135,
  });
  expect(sums("|甲厂||100|90", "|乙厂||50|45")).toEqual({ base: 150, current: 135 });
});

test("without names too, of more columns than there are figures the first ones", () => {
  expect(readPastedTable(table("100|90", "50|45"), emissions).sums).toEqual({
    base: 150,
    current: 135,
  });
  expect(readPastedTable(table("甲厂|100|90|10", "乙厂|50|45|5"), emissions).sums).toEqual({
    base: 150,
    current: 135,
  });
});

test("a header that names no figure is left out", () => {
  const { rows, sums } = readPastedTable(table("单位|去年|今年", "甲厂|100|90"), emissions);
  expect(rows).toHaveLength(1);
  expect(sums).toEqual({ base: 100, current: 90 });
});

test("a row that cannot be read is told, not counted", () => {
  const { sums, unread } = readPastedTable(
    table("企业|基准年排放量|当前排放量", "甲厂|100|90", "乙厂|约50|停产"),
    emissions
  );
  expect(unread).toEqual(["乙厂"]);
  expect(sums).toEqual({ base: 100, current: 90 });
});

test.each(["", "只是一句话"])("%j is no table", (text) => {
  expect(readPastedTable(text, emissions).sums).toEqual({});
});
