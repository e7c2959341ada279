import { mergeEntry, threeWay } from "../../../src/ledger/merge/three-way";

test.each<[string, string | null, string, string, string, boolean]>([
  ["what nobody touched follows the document", "甲", "甲", "乙", "document", false],
  ["a correction stays where the document stays", "甲", "乙", "甲", "staff", false],
  ["a correction that the document confirms stays", "甲", "乙", "乙", "staff", false],
  ["a correction stays where the document says another thing", "甲", "乙", "丙", "staff", true],
  ["without what the document had said, it counts", null, "乙", "丙", "document", false],
])("%s", (_, base, current, next, from, conflict) => {
  expect(threeWay(base, current, next)).toEqual({ from, conflict });
});

describe("an entry", () => {
  const merged = (base: number | null, current: number | null, next: number | null) =>
    mergeEntry({ progress: base }, { progress: current }, { progress: next }).progress;

  test("that came from a follow-up table gives way to what the next one reports", () => {
    expect(merged(0.3, 0.3, 0.5)).toBe(0.5);
    expect(merged(null, null, 0.5)).toBe(0.5);
    expect(merged(0.3, null, 0.5)).toBe(0.5);
  });

  test("that a person typed stays, whatever is reported", () => {
    expect(merged(0.3, 0.4, 0.5)).toBe(0.4);
    expect(merged(null, 0, 0.5)).toBe(0);
    expect(mergeEntry(null, { progress: 0.4 }, { progress: 0.5 }).progress).toBe(0.4);
  });

  test("is not taken away by a document that reports nothing", () => {
    expect(merged(0.3, 0.3, null)).toBe(0.3);
    expect(mergeEntry({ situation: "甲" }, { situation: "甲" }, { situation: "" })).toEqual({
      situation: "甲",
    });
  });
});
