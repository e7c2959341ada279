import fc from "fast-check";
import { readMeasures, splitMeasures } from "../../src/tasklist/measures";

test("cuts at sentences and semicolons", () => {
  expect(splitMeasures("开展排查；推进整治。加强监管")).toEqual([
    "开展排查；",
    "推进整治。",
    "加强监管",
  ]);
});

test("leaves quotations and brackets whole", () => {
  const whole = "坚持“应查尽查；应治尽治。”的原则（包括调查；评估。）开展工作。";
  expect(splitMeasures(whole)).toEqual([whole]);
});

test("a bracket that is never closed does not hold the rest together", () => {
  expect(splitMeasures("开展（排查。推进整治。")).toEqual(["开展（排查。", "推进整治。"]);
});

test("items on lines of their own are measures, wrapped lines are not", () => {
  expect(splitMeasures("（一）公开情况\n（二）建立\n记录")).toEqual([
    "（一）公开情况\n",
    "（二）建立\n记录",
  ]);
});

test("a number alone goes with what it numbers, an explanation with what it explains", () => {
  expect(splitMeasures("1。开展排查。其中：重点单位每年一次。")).toEqual([
    "1。开展排查。其中：重点单位每年一次。",
  ]);
});

test("numbers the measures and gives each its own deadlines and targets", () => {
  const [first, second] = readMeasures("年底前完成排查。农膜回收率达到85%。", "3", { year: 2025 });
  expect(first).toMatchObject({ number: "3.1", deadlines: [{ date: "2025-12-31" }], targets: [] });
  expect(second).toMatchObject({ number: "3.2", deadlines: [], targets: [{ value: 0.85 }] });
});

test("joined, the measures are the content", () => {
  const marks = fc.constantFrom(..."。；！？，“”（）《》\n 一1.、（（其中即字");
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: marks }), fc.string({ unit: "grapheme" })),
      (content) => {
        expect(splitMeasures(content).join("")).toBe(content);
        expect(splitMeasures(content)).not.toContain("");
      }
    )
  );
});
