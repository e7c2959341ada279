import type { TaskList } from "../../tasklist";

/** What Windows does not allow in a file name. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;

/** Longer names meet the limits of paths on shared drives. */
const longestTitle = 80;

/** The name under which a ledger, or a report of it, is saved: the list's title and what the file is. */
export function ledgerFileName(
  { title }: Pick<TaskList, "title">,
  what = "台账",
  ending: "xlsx" | "docx" = "xlsx"
): string {
  const safe = title.replace(forbidden, "").trim().slice(0, longestTitle);
  return safe === "" ? `净土${what}.${ending}` : `${safe}（${what}）.${ending}`;
}
