import { rates } from "../../../src/rates";
import { readPastedTable } from "../../../src/taskpane/calculate/pasted-table";

const table = (...lines: string[]) => lines.map((line) => line.replaceAll("|", "\t")).join("\r\n");
const { figures: farmland } = rates.farmlandSafeUse;
const { figures: emissions } = rates.emissionReduction;

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

test("the header's unit holds for bare numbers, and a cell's own before it", () => {
  const { sums } = readPastedTable(
    table("企业|2020年基数（吨）|当前排放量（kg）", "甲厂|1.2|900", "乙厂|500kg|0.3吨"),
    emissions
  );
  expect(sums).toEqual({ base: 1700, current: 1200 });
});

test("without a header the columns of numbers stand for the figures in their order", () => {
  const read = readPastedTable(table("1|甲厂|100|90", "2|乙厂|50|45.5"), emissions);
  expect(read.sums).toEqual({ base: 150, current: 135.5 });
  expect(read.rows[1]).toEqual({ name: "乙厂", amounts: { base: 50, current: 45.5 } });
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
