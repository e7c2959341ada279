import { findDeadlines } from "../deadlines/read";
import { fold } from "../text/folded-text";
import type { Field } from "./header-words";

/** What stands below a header, or in a section, that gives its day limit: 2025年6月底前完成的工作. */
const workWords =
  /^(?:之前|以前|前|至|截至)?(?:应|需|须|要|拟|计划)?(?:完成|达到|推进|实施|开展|落实)?的?(?:年度|季度|月度|阶段性?|推进|实施|整改|重点|主要|工作|任务|分解|目标|内容|事项|措施|进度|节点|计划|安排|要求|[及和与、·])*$/;

/** A month, quarter, half-year or day; the year alone tells a target's period, but for a schedule. */
const shorterThanYear = /[月日季旬]|半年|年底|年末/;

/** A header over years (任务分解及实施进度 over 2024年, 2025年) says that work is due in each of them. */
const schedule =
  /(?:任务|工作|措施|实施|推进|整改|进度|年度|阶段性?)(?:分解|安排|计划|进度|步骤|任务|措施|内容)[^·]*·/;

/** Fields whose cells a header's day limit holds for. */
const dateable: ReadonlySet<Field | null> = new Set<Field | null>([
  null,
  "title",
  "content",
  "target",
  "deadline",
]);

/**
 * The day limit that a header or title gives to what stands below it (6月底前, 第一季度), or null.
 *
 * @param saysWork what stands below is work and no value, so that a year too is when it is due
 */
export function limitIn(header: string, field: Field | null, saysWork = false): string | null {
  const text = fold(header);
  const isLimit = saysWork || shorterThanYear.test(text.folded) || schedule.test(text.folded);
  if (!dateable.has(field) || !isLimit) return null;
  const [found, ...others] = findDeadlines(text, { bare: true });
  if (found === undefined || others.length > 0) return null;
  if (found.deadline.kind !== "date" && found.deadline.kind !== "window") return null;
  const rest = text.folded.slice(0, found.start) + text.folded.slice(found.end);
  return workWords.test(rest) ? found.deadline.text : null;
}
