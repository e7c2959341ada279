import { bigramsOf, similarity } from "../../../src/ledger/merge/similarity";

const alike = (one: string, other: string) => similarity(bigramsOf(one), bigramsOf(other));

test("is twice what is shared over both, whichever comes first", () => {
  expect(alike("甲乙丙", "甲乙丁戊")).toBeCloseTo(0.4, 12);
  expect(alike("甲乙丁戊", "甲乙丙")).toBeCloseTo(0.4, 12);
  expect(alike("甲乙甲乙", "甲乙")).toBe(0.5);
  expect(alike("甲乙", "甲乙")).toBe(1);
  expect(alike("", "")).toBe(0);
});

test("a single character is compared as it is", () => {
  expect(alike("水", "水")).toBe(1);
  expect(alike("水", "土")).toBe(0);
});

test("punctuation, spaces and the width of letters do not count", () => {
  expect(alike("完成 3 口监测井，", "完成３口监测井。")).toBe(1);
});

test("a text that stands almost whole in a long one counts as the same, if it is long enough to tell", () => {
  const rest = "此外还要加强宣传培训并覆盖全部乡镇和村屯且每季度通报一次进展情况";
  const part = "设立农药包装回收点并建立台账";
  expect([...part]).toHaveLength(14);
  expect(alike(part, part + rest)).toBe(0.6);
  expect(alike(part + rest, part)).toBe(0.6);
  expect(alike(part.slice(0, 13), part + rest)).toBe(0.6);
  expect(alike(part.slice(0, 12), part + rest)).toBeLessThan(0.5);
  // Two thirds of it are not almost all.
  expect(alike(part.slice(0, 9) + "并报送清单", part + rest)).toBeLessThan(0.5);
});
