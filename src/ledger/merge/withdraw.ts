import { blankTargetEntry, blankTaskEntry } from "../create";
import { numberedTables, type KeptCell, type WithdrawnItem } from "../living-model";
import type { LedgerMeasure, LedgerTarget, LedgerTask } from "../model";
import type { Occurrence } from "../occurrence-model";
import type { UnitMention } from "../../tasklist";
import { measureFields, targetFields, taskFields, wordsOfTime, type DocumentField } from "./fields";
import { keptText } from "./kept";
import { occurrencesText } from "./merge-occurrences";
import { roleWords } from "../role-words";
import type { EarlierRow } from "./pairing";
import { isFilled } from "./three-way";

/** What an item of 已撤销任务 needs to know beside the row itself. */
export interface Withdrawal {
  readonly withdrawnBy: string;
  readonly successor: string;
  /** Cells that the row had beside its entries. */
  readonly kept: readonly KeptCell[];
}

const units = (mentions: readonly UnitMention[]) => mentions.map(({ unit }) => unit).join("、");

/** Whether a person typed anything into the row: an entry, a correction, or beside. */
function isTyped<Row extends { readonly entry: object }, Document>(
  { base, current }: EarlierRow<Row>,
  document: (row: Row) => Document,
  fields: readonly DocumentField<Document>[],
  kept: readonly KeptCell[]
): boolean {
  if (current === null) return false;
  const isCorrected =
    base === null || fields.some(({ text }) => text(document(base)) !== text(document(current)));
  return isFilled(current.entry) || isCorrected || kept.length > 0;
}

/** An item of which nothing is told yet. */
export const blankWithdrawn: WithdrawnItem = {
  level: "task",
  id: "",
  section: "",
  title: "",
  content: "",
  lead: "",
  support: "",
  responsible: "",
  deadline: "",
  due: null,
  remarks: "",
  entry: blankTaskEntry,
  target: { ...blankTargetEntry, figure: null },
  others: "",
  successor: "",
  withdrawnBy: "",
};

/** @param more what else was typed for it */
function common(id: string, { kept, successor, withdrawnBy }: Withdrawal, more = "") {
  const others = [keptText(kept), more].filter((text) => text !== "").join("；");
  return { ...blankWithdrawn, id, others, successor, withdrawnBy };
}

/** A task with what was typed for it; null when nothing was. */
export function withdrawnTask(
  earlier: EarlierRow<LedgerTask>,
  withdrawal: Withdrawal
): WithdrawnItem | null {
  const periods = occurrencesText(earlier.current?.occurrences ?? []);
  if (!isTyped(earlier, ({ task }) => task, taskFields, withdrawal.kept) && periods === "")
    return null;
  const { id, task, entry } = earlier.current!;
  return {
    ...common(id, withdrawal, periods),
    level: "task",
    section: task.section,
    title: task.title,
    content: task.content,
    lead: units(task.lead),
    support: units(task.support),
    responsible: units(task.responsible),
    deadline: wordsOfTime(task),
    due: task.due,
    remarks: task.remarks,
    entry,
  };
}

/** @param owner null where it is not known */
export function withdrawnMeasure(
  owner: LedgerTask | null,
  earlier: EarlierRow<LedgerMeasure>,
  withdrawal: Withdrawal
): WithdrawnItem | null {
  if (!isTyped(earlier, ({ measure }) => measure, measureFields, withdrawal.kept)) return null;
  const { id, measure, entry } = earlier.current!;
  return {
    ...common(id, withdrawal),
    level: "measure",
    ...ownerWords(owner),
    content: measure.text,
    deadline: wordsOfTime(measure),
    due:
      measure.deadlines
        .flatMap(({ date }) => date ?? [])
        .sort()
        .at(-1) ?? null,
    entry: { ...blankTaskEntry, ...entry },
  };
}

function ownerWords(owner: LedgerTask | null) {
  const { section, title, lead } = owner?.task ?? { section: "", title: "", lead: [] };
  return { section, title, lead: units(lead) };
}

/** @param owner null for an overall goal, or where it is not known */
export function withdrawnTarget(
  owner: LedgerTask | null,
  earlier: EarlierRow<LedgerTarget>,
  withdrawal: Withdrawal
): WithdrawnItem | null {
  const { base, current } = earlier;
  const isFigureTyped = current !== null && base !== null && current.figure !== base.figure;
  const isKept =
    isFigureTyped || isTyped(earlier, ({ target }) => target, targetFields, withdrawal.kept);
  if (!isKept || current === null) return null;
  const { metric, text, value, operator, unit } = current.target;
  const number = value === null ? "" : `（${metric} ${operator} ${value} ${unit}）`;
  return {
    ...common(current.id, withdrawal),
    level: "target",
    ...ownerWords(owner),
    content: `${text}${number}`,
    target: { ...current.entry, figure: current.figure },
  };
}

/** A period that something was entered for; null for any other. */
export function withdrawnOccurrence(
  occurrence: Occurrence,
  withdrawal: Withdrawal
): WithdrawnItem | null {
  const entered = occurrencesText([occurrence]);
  if (entered === "" && withdrawal.kept.length === 0) return null;
  const { id, period, words, due } = occurrence;
  return {
    ...common(id, withdrawal, entered),
    level: "row",
    content: `${period}（${words}）`,
    due,
  };
}

const roleNames: ReadonlyMap<string, string> = new Map(Object.entries(roleWords));

/** A duty is kept by the code of its role, which nobody reads. */
const roleOrWords = (part: string) => roleNames.get(part) ?? part;

/** Cells of the user's own in rows of other tables that are gone, a row together. */
export function withdrawnRows(cells: readonly KeptCell[], withdrawnBy: string): WithdrawnItem[] {
  const numbered: readonly string[] = [
    numberedTables.tasks,
    numberedTables.measures,
    numberedTables.targets,
  ];
  const rows = new Map<string, KeptCell[]>();
  for (const cell of cells.filter(({ table }) => !numbered.includes(table))) {
    const key = [cell.table, ...cell.row].join("\n");
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return [...rows.values()].map((kept) => ({
    ...common(kept[0]!.row[0] ?? "", { kept, successor: "", withdrawnBy }),
    level: "row",
    content: kept[0]!.row.slice(1).map(roleOrWords).join(" "),
  }));
}
