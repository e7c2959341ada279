import type { FoundValue } from "./values";

/** Amounts describe what work is done on; what is counted one by one (个, 家, 座) is the work's. */
const amounts: ReadonlySet<string> = new Set([
  "蒸吨",
  "吨",
  "吨/日",
  "吨/天",
  "千瓦",
  "平方公里",
  "平方千米",
  "平方米",
  "立方米",
  "公顷",
  "公里",
  "千米",
  "亩",
  "米",
  "人",
  "户",
  "头",
]);

/** Nothing but verbs stands before an amount that is itself asked for: 建设5000亩以上高标准农田. */
const asked =
  /(?:^|[，、：（]|完成|建成|建设|新建|新增|改造|整治|治理|修复|实施|推进|开展|淘汰|铺设|流转|处理|处置|清运|减少|不少于|不低于)$/;

/**
 * True for an amount that only says which things are meant: 年销售汽油量5000吨以上的86座加油站,
 * 20蒸吨燃煤锅炉淘汰3台, 连片50亩以上养殖池塘.
 */
export function isAttribute(
  found: FoundValue,
  clause: string,
  others: readonly FoundValue[]
): boolean {
  if (found.kind !== "count" || !amounts.has(found.unit)) return false;
  const before = clause.slice(0, found.start);
  const after = clause.slice(found.end);
  const bounded = /(?:以[上下内]|及以[上下])$/.test(clause.slice(found.start, found.end));
  if (bounded && /^的[\u4e00-\u9fa5\d]/.test(after)) return true;
  if (!/^[\u4e00-\u9fa5]{2}/.test(after) || /^(?:[和与及并]|基本|全部|力争|左右)/.test(after))
    return false;
  if (bounded && !asked.test(before)) return true;
  const next = others.find(({ start }) => start >= found.end);
  return (
    next !== undefined &&
    next.kind === "count" &&
    !amounts.has(next.unit) &&
    !/[、和与及并]/.test(clause.slice(found.end, next.start))
  );
}
