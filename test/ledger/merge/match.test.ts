import { matchRows, type Stage } from "../../../src/ledger/merge/match";

interface Row {
  readonly key: string;
  readonly text: string;
}

const row = (text: string, key = ""): Row => ({ key, text });

/** The places of the rows that are paired, in the order of the earlier list. */
function paired(earlier: readonly Row[], next: readonly Row[], stage: Partial<Stage<Row>> = {}) {
  const stages: Stage<Row>[] = [{ key: ({ key }) => key, repeats: "leave", ...stage }];
  return matchRows(earlier, next, { stages, text: ({ text }) => text })
    .map(({ earlier: one, next: other }) => [one, other])
    .sort(([one], [other]) => one! - other!);
}

const recycling = "在各乡镇设立农药包装回收点";

test("the most alike are paired first, whatever their order", () => {
  const half = row("在各乡镇设立农药经营网点名录");
  const almost = row("在各乡镇设立农药包装回收站");
  expect(paired([half, almost], [row(recycling)])).toEqual([[1, 0]]);
  expect(paired([row(recycling)], [half, almost])).toEqual([[0, 1]]);
});

test("of equally alike ones, those nearest in place", () => {
  const first = row("完成监测井采样分析");
  expect(paired([first, row(recycling)], [row(recycling), row(recycling)])).toEqual([[1, 1]]);
});

test("what has little in common is not paired", () => {
  // Three of eight neighbouring pairs are shared, then two.
  expect(paired([row("甲乙丙丁戊己庚辛壬")], [row("甲乙丙丁子丑寅卯辰")])).toEqual([[0, 0]]);
  expect(paired([row("甲乙丙丁戊己庚辛壬")], [row("甲乙丙癸子丑寅卯辰")])).toEqual([]);
});

test("the same key pairs what is worded otherwise, unless it must be alike besides", () => {
  const [one, other] = [row("摸清底数", "排查"), row(recycling, "排查")];
  expect(paired([one], [other])).toEqual([[0, 0]]);
  expect(paired([one], [other], { atLeast: 0.2 })).toEqual([]);
  expect(paired([one], [row("摸清底数和去向", "排查")], { atLeast: 0.2 })).toEqual([[0, 0]]);
});

test("a key of several rows on either side pairs none of them, or all in their order", () => {
  const [one, two] = [row("一", "排查"), row("二", "排查")];
  const other = row("三", "排查");
  expect(paired([one, two], [other])).toEqual([]);
  expect(paired([other], [one, two])).toEqual([]);
  expect(paired([one, two], [other, row("四", "排查")], { repeats: "inOrder" })).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test("no key is no key", () => {
  expect(paired([row("一")], [row("二")])).toEqual([]);
});
