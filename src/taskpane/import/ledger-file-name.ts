import type { TaskList } from "../../tasklist";

/** What Windows does not allow in a file name. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;

/** Longer names meet the limits of paths on shared drives. */
const longestTitle = 80;

/** The name under which a new ledger is saved: the list's title and what the file is. */
export function ledgerFileName({ title }: Pick<TaskList, "title">): string {
  const safe = title.replace(forbidden, "").trim().slice(0, longestTitle);
  return safe === "" ? "净土台账.xlsx" : `${safe}（台账）.xlsx`;
}
