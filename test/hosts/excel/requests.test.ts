import fc from "fast-check";
import { addressLists } from "../../../src/hosts/excel/apply/looks";
import { sections } from "../../../src/hosts/excel/apply/print-steps";
import { columnPoints } from "../../../src/hosts/excel/apply/sheet-steps";
import { runParts, type Part, type Step } from "../../../src/hosts/excel/apply/steps";

/** A context that notes the bytes of the steps in each request, and the steps that queue nothing else. */
function noted() {
  const requests: number[][] = [[]];
  const application = {
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  };
  const sync = async () => void requests.push([]);
  const context = { application, workbook: {}, sync } as unknown as Excel.RequestContext;
  const stepOf = (bytes: number): Step => ({
    bytes,
    queue: () => void requests.at(-1)!.push(bytes),
  });
  return { context, stepOf, sent: () => requests.slice(0, -1) };
}

test("steps go in their order, as many in one request as fit, whichever parts they come in", async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 2_999_999 }));
  await fc.assert(
    fc.asyncProperty(fc.array(sizes), async (parts) => {
      const { context, stepOf, sent } = noted();
      const bytes = await runParts(
        context,
        parts.map((part) => () => part.map(stepOf)),
        {}
      );
      const requests = sent();
      expect(requests.flat()).toEqual(parts.flat());
      const totals = requests.map((steps) => steps.reduce((sum, size) => sum + size, 0));
      expect(bytes).toBe(totals.reduce((sum, total) => sum + total, 0));
      expect(totals.every((total) => total <= 3_000_000)).toBe(true);
      for (let at = 1; at < requests.length; at++)
        expect(totals[at - 1]! + requests[at]![0]!).toBeGreaterThan(3_000_000);
    })
  );
});

test("before each part it can be cancelled, and the rest is not made", async () => {
  const { context, stepOf, sent } = noted();
  const stop = new AbortController();
  const made: number[] = [];
  const parts = [1, 2, 3, 4].map((number): Part => () => {
    made.push(number);
    if (number === 2) stop.abort();
    return [stepOf(number)];
  });
  await expect(runParts(context, parts, { signal: stop.signal })).rejects.toMatchObject({
    code: "cancelled",
  });
  expect(made).toEqual([1, 2]);
  expect(sent()).toEqual([]);
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
