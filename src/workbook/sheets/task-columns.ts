import type { LedgerTask } from "../../ledger";
import { numberOrText } from "../layout/identifier";
import type { TableColumn } from "../layout/table";
import { listSeparator } from "../words";

interface TaskRow {
  readonly task: LedgerTask;
}

/** 任务序号 of a row that belongs to a task. */
export function taskNumberColumn(width: number): TableColumn<TaskRow> {
  const value = ({ task }: TaskRow) => numberOrText(task.id);
  return { name: "任务序号", width, role: "document", kind: "word", value };
}

/** 主要任务 of a row that belongs to a task. */
export function taskTitleColumn(width: number): TableColumn<TaskRow> {
  const value = ({ task }: TaskRow) => task.task.title;
  return { name: "主要任务", width, role: "document", kind: "text", value };
}

/** 牵头单位 of a row that belongs to a task. */
export function leadUnitsColumn(width: number): TableColumn<TaskRow> {
  const value = ({ task }: TaskRow) => task.task.lead.map(({ unit }) => unit).join(listSeparator);
  return { name: "牵头单位", width, role: "document", kind: "text", value };
}
