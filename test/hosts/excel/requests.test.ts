import fc from "fast-check";
import { addressLists } from "../../../src/hosts/excel/apply/looks";
import { sections } from "../../../src/hosts/excel/apply/print-steps";
import { columnPoints } from "../../../src/hosts/excel/apply/sheet-steps";
import { inRequests, type Step } from "../../../src/hosts/excel/apply/steps";

const stepOf = (bytes: number): Step => ({ bytes, queue: () => undefined });

test("steps go in their order, as many in one request as fit", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2_999_999 })), (sizes) => {
      const requests = inRequests(sizes.map(stepOf));
      expect(requests.flat().map(({ bytes }) => bytes)).toEqual(sizes);
      const totals = requests.map((steps) => steps.reduce((sum, { bytes }) => sum + bytes, 0));
      expect(totals.every((total) => total <= 3_000_000)).toBe(true);
      for (let at = 1; at < requests.length; at++)
        expect(totals[at - 1]! + requests[at]![0]!.bytes).toBeGreaterThan(3_000_000);
    })
  );
});

test("addresses are joined into lists that Excel takes", () => {
  const addresses = Array.from({ length: 900 }, (_, row) => `A${row}:B${row}`);
  const lists = addressLists(addresses);
  expect(lists.join(",").split(",")).toEqual(addresses);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
});

test("the usual column of 8.43 characters is 48 points wide", () => {
  expect(columnPoints(8.43)).toBe(48);
});

test("a header is cut into its left, centre and right part", () => {
  expect(sections("&C第 &P 页，共 &N 页")).toEqual({ center: "第 &P 页，共 &N 页" });
  expect(sections("&L甲&R乙&D")).toEqual({ left: "甲", right: "乙&D" });
  expect(sections("丙")).toEqual({ center: "丙" });
  expect(sections(undefined)).toEqual({});
});
