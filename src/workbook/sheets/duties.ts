import { roleWords, type LedgerTask } from "../../ledger";
import type { Role } from "../../tasklist";
import type { SheetContext } from "../context";
import type { SheetDraft } from "../draft";
import { lookUp } from "../formulas";
import { listSheet } from "../layout/list-sheet";
import { oneOf } from "../layout/rules";
import type { TableColumn } from "../layout/table";
import { sheetNames, tableNames } from "../sheet-names";
import { lightWords, targetWords, timingWords } from "../words";
import { statusRules } from "./highlights";
import { taskNumberColumn, taskTitleColumn } from "./task-columns";

interface DutyRow {
  readonly task: LedgerTask;
  readonly role: Role;
  readonly unit: string;
}

/** 责任分工: one row for each task, unit and role. */
export function dutiesSheet(context: SheetContext): SheetDraft {
  const { ledger } = context;
  const { sheet } = listSheet<DutyRow>(context, {
    name: sheetNames.duties,
    heading: `${ledger.title}：责任分工`,
    note: "每个任务、每个单位、每种角色一行。筛选“单位”即得该单位的全部任务；《单位汇总》据此统计。",
    tabColor: "#3E9B57",
    tableName: tableNames.duties,
    columns: columns(context),
    rows: ledger.tasks.flatMap(dutiesOf),
    frozenColumns: 2,
    paper: "A4",
    orientation: "portrait",
    rules: statusRules,
  });
  return { sheet, names: [] };
}

const roles: readonly Role[] = ["lead", "support", "responsible"];

function dutiesOf(task: LedgerTask): DutyRow[] {
  return roles.flatMap((role) => {
    const units = new Set(task.task[role].map(({ unit }) => unit));
    return [...units].map((unit) => ({ task, role, unit }));
  });
}

function columns(context: SheetContext): TableColumn<DutyRow>[] {
  const words = lightWords[context.ledger.settings.colourSet];
  const status = ({ task }: DutyRow) => context.task.get(task.id)!;
  const ofTask = (name: string, value: (row: DutyRow) => string): TableColumn<DutyRow> => ({
    name,
    width: 10,
    role: "formula",
    kind: "word",
    formula: `IFERROR(${lookUp(tableNames.tasks, name, "序号", "[@任务序号]")},"")`,
    value,
  });
  return [
    taskNumberColumn(9),
    taskTitleColumn(40),
    {
      name: "角色",
      width: 8,
      role: "document",
      kind: "word",
      value: ({ role }) => roleWords[role],
      rule: oneOf(Object.values(roleWords)),
    },
    { name: "单位", width: 30, role: "document", kind: "text", value: ({ unit }) => unit },
    ofTask("时限", (row) => timingWords[status(row).timing]),
    ofTask("目标", (row) => targetWords[status(row).target]),
    ofTask("灯号", (row) => words[status(row).light]),
  ];
}
