import type { LedgerSettings, OccurrenceEntry, TargetEntry, TaskEntry } from "../ledger";
import type { LedgerCells } from "./cells";
import type { CellContent } from "./plan";
import { serialOf } from "./serial";
import { cellNames, tableNames } from "./sheet-names";
import { allUnits, colourSetWords, no, yes } from "./words";

/** What is to stand in a cell: a content, or a formula without its "=". */
export type CellEntry = CellContent | { readonly formula: string };

/** A change of one row of a ledger table, by the columns' names. */
interface RowChange {
  readonly table: string;
  readonly key: { readonly column: string; readonly value: string };
  readonly cells: Readonly<Record<string, CellContent>>;
}

const date = (day: string | null) => (day === null ? null : serialOf(day));

/** Where each part of a task's entry stands in 任务台账, and how. */
const taskColumns: {
  readonly [Key in keyof TaskEntry]: readonly [string, (value: TaskEntry[Key]) => CellContent];
} = {
  progress: ["进度", (value) => value],
  situation: ["进展情况", (value) => value || null],
  problems: ["存在问题", (value) => value || null],
  nextSteps: ["下一步措施", (value) => value || null],
  person: ["责任人", (value) => value || null],
  completedOn: ["完成日期", date],
  reportedOn: ["填报日期", date],
};

/** The cells of 任务台账 that take what was entered for a task. */
export function taskEntryCells(id: string, entry: Partial<TaskEntry>): RowChange {
  const cells = Object.fromEntries(
    (Object.keys(entry) as (keyof TaskEntry)[]).map((key) => {
      const [column, contentOf] = taskColumns[key] as readonly [
        string,
        (value: unknown) => CellContent,
      ];
      return [column, contentOf(entry[key])];
    })
  );
  return { table: tableNames.tasks, key: { column: "序号", value: id }, cells };
}

/** The cell of 目标指标 that takes a target's 填报值. */
export function targetEntryCells(
  id: string,
  { reported }: Pick<TargetEntry, "reported">
): RowChange {
  return {
    table: tableNames.targets,
    key: { column: "指标编号", value: id },
    cells: { 填报值: reported },
  };
}

/** The cells of 周期任务 that take whether a period was met. */
export function occurrenceEntryCells(
  id: string,
  { done, completedOn }: Pick<OccurrenceEntry, "done" | "completedOn">
): RowChange {
  return {
    table: tableNames.occurrences,
    key: { column: "期次编号", value: id },
    cells: { 是否完成: done === null ? null : done ? yes : no, 完成日期: date(completedOn) },
  };
}

/** The named cell of 任务台账 that picks one lead unit's rows out; null shows all units alike. */
export function pickedUnitCells(unit: string | null): Readonly<Record<string, CellEntry>> {
  return { [cellNames.pickedUnit]: unit ?? allUnits };
}

/** Whose rows are picked out in the workbook, or null. */
export function pickedUnit({ names }: LedgerCells): string | null {
  const picked = names.get(cellNames.pickedUnit)?.value;
  return typeof picked === "string" && picked !== "" && picked !== allUnits ? picked : null;
}

/** The settings that people change, and the named cells that hold them. */
export type ChangedSettings = Partial<
  Pick<LedgerSettings, "asOf" | "dueSoonDays" | "behindTolerance" | "colourSet">
>;

/** The named cells of 总览 and 设置与说明 that take changed settings; no as-of date means today. */
export function settingCells(settings: ChangedSettings): Readonly<Record<string, CellEntry>> {
  const { asOf, dueSoonDays, behindTolerance, colourSet } = settings;
  return {
    ...(asOf === undefined
      ? {}
      : { [cellNames.asOf]: asOf === null ? { formula: "TODAY()" } : serialOf(asOf) }),
    ...(dueSoonDays === undefined ? {} : { [cellNames.dueSoonDays]: dueSoonDays }),
    ...(behindTolerance === undefined ? {} : { [cellNames.behindTolerance]: behindTolerance }),
    ...(colourSet === undefined ? {} : { [cellNames.colourSet]: colourSetWords[colourSet] }),
  };
}
