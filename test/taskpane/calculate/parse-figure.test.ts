import fc from "fast-check";
import { asSum, parseFigure } from "../../../src/taskpane/calculate/parse-figure";

test.each([
  ["", null],
  ["  ", null],
  [" + ", null],
  ["1234.5", 1234.5],
  ["1,234.5", 1234.5],
  ["１２３４．５", 1234.5],
  ["1，234", 1234],
  ["12。5", 12.5],
  [".5", 0.5],
  ["5.", 5],
  ["-3", -3],
  ["3公顷", 45],
  ["1.2万亩", 12_000],
  ["12.5 + 3公顷", 57.5],
  ["12.5 + 3 ha", 57.5],
  ["1；2、3", 6],
])("%j is %j 亩", (text, area) => {
  expect(parseFigure(text, "area")).toBe(area);
});

test.each(["九亩", "1.2.3", "0x10", "Infinity", "--1", ".", "1 + 二", "3吨", "1,23"])(
  "%j is no area",
  (text) => {
    expect(parseFigure(text, "area")).toBeNaN();
  }
);

test.each([
  ["93", 0.93],
  ["93%", 0.93],
  ["９３％", 0.93],
  ["９３", 0.93],
  ["９３．５", 0.935],
  ["0.5", 0.005],
])("%j of a share is in percent", (text, share) => {
  expect(parseFigure(text, "share")).toBeCloseTo(share, 12);
});

test.each([
  ["1.2∶1", 1.2],
  ["1：1", 1],
  ["1.5", 1.5],
])("the ratio %j", (text, ratio) => {
  expect(parseFigure(text, "ratio")).toBe(ratio);
});

test("cells that are pasted together are added up, and not run together", () => {
  expect(asSum("12\r\n3\r\n")).toBe("12 + 3");
  expect(asSum("12\t3")).toBe("12 + 3");
  expect(asSum("12")).toBe("12");
});

test("a pasted column gives its sum", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1e9), { minLength: 1, maxLength: 40 }), (numbers) => {
      const sum = numbers.reduce((total, number) => total + number, 0);
      expect(parseFigure(asSum(numbers.join("\r\n")), "area")).toBe(sum);
    })
  );
});

test("what is written in plain digits is read back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 99 }),
      (whole, part) => {
        const text = `${whole.toLocaleString("en-US")}.${String(part).padStart(2, "0")}`;
        const plain = Number(`${whole}.${String(part).padStart(2, "0")}`);
        expect(parseFigure(text, "area")).toBe(plain);
      }
    )
  );
});
