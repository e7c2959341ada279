import type { Task, TaskList, UnitMention } from "../model";
import type { UnitDirectory } from "./directory";

/** 各乡镇人民政府, 全县各乡（镇）, 各镇（街、区）: all townships by one name; 各有关乡镇 are some. */
const allTownships =
  /^(?:全[县市区旗])?各(?:乡镇?|镇乡?)(?:街道?|街区)?(?:（[^（）]{1,8}）)?((?:人民)?政府)?(?:、(?:街道|街道办事处))?$/;

/**
 * The list with each of `townships` named where it names all of them by one word; they become units
 * of `directory`. Collectives of
 * departments (各有关单位), and of some townships, stay as they are.
 */
export function expandCollectives(
  list: TaskList,
  townships: readonly string[],
  directory: UnitDirectory
): TaskList {
  if (townships.length === 0) return list;
  const expand = (mentions: readonly UnitMention[]) => expanded(mentions, townships, directory);
  const tasks = list.tasks.map((task): Task => ({
    ...task,
    lead: expand(task.lead),
    support: expand(task.support),
    responsible: expand(task.responsible),
  }));
  return { ...list, tasks };
}

/** A township that is named beside the collective is named once. */
function expanded(
  mentions: readonly UnitMention[],
  townships: readonly string[],
  directory: UnitDirectory
): UnitMention[] {
  const named = new Set(mentions.map(({ unit }) => unit));
  return mentions.flatMap((mention) => {
    const match = allTownships.exec(mention.unit);
    if (!match) return [mention];
    return townships
      .map((township) => directory.mention(township + (match[1] ?? ""), ""))
      .filter(({ unit }) => !named.has(unit) && named.add(unit))
      .map((township) => ({ ...township, text: mention.text }));
  });
}
