import { createContext, use } from "react";

/** Shows a task's row in 任务台账: in Excel's own window, or in 表格 of the browser edition. */
export type ShowTask = (number: string) => Promise<void>;

export const ShowTaskContext = createContext<ShowTask | null>(null);

export function useShowTask(): ShowTask {
  const show = use(ShowTaskContext);
  if (show === null) throw new Error("A task's row was asked for outside the pane.");
  return show;
}
