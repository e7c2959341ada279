import type { WithdrawnItem } from "../living-model";
import type { Ledger, LedgerTarget, LedgerTask } from "../model";
import type { ChangedField, ChangedTask, FieldChange, LedgerChanges } from "./changes";
import { taskFields } from "./fields";
import { face, type EarlierTask, type Pairing, type UncertainPair } from "./pairing";
import { threeWay } from "./three-way";
import { wordChanges } from "./word-changes";

/** Tells an uncertain match from the others. */
export function uncertainKey({ earlier, next }: UncertainPair): string {
  return `${face(earlier).id}→${next.id}`;
}

/** What the merge does, in the order of the new document; removed tasks in that of the ledger. */
export function describe(
  earlier: Ledger,
  fresh: Ledger,
  pairing: Pairing,
  successors: ReadonlyMap<string, string>,
  withdrawn: readonly WithdrawnItem[],
  newTasks: ReadonlySet<string>
): LedgerChanges {
  const paired = new Set(pairing.tasks.values());
  const kept = new Set(withdrawn.filter(({ level }) => level === "task").map(({ id }) => id));
  return {
    list: listChanges(earlier, fresh),
    added: fresh.tasks.flatMap((task) => {
      const row = pairing.tasks.get(task);
      return row?.current ? [] : [{ ...nameOf(task), wasDeleted: row !== undefined }];
    }),
    changed: fresh.tasks.flatMap((task) => {
      const row = pairing.tasks.get(task);
      return row?.current ? changedTask(row, task) : [];
    }),
    removed: pairing.earlier
      .filter((row) => row.base !== null && row.current !== null && !paired.has(row))
      .map(({ current }) => ({
        ...nameOf(current!),
        isKept: kept.has(current!.id),
        successor: successors.get(current!.id) ?? "",
      })),
    uncertain: pairing.uncertain.map((match) => uncertainMatch(match, newTasks)),
    withdrawn,
  };
}

const nameOf = ({ id, task }: LedgerTask) => ({ id, title: task.title });

function uncertainMatch(match: UncertainPair, newTasks: ReadonlySet<string>) {
  const earlier = face(match.earlier);
  const key = uncertainKey(match);
  return {
    key,
    earlier: { ...nameOf(earlier), content: earlier.task.content },
    next: { ...nameOf(match.next), content: match.next.task.content },
    score: match.score,
    words: wordChanges(earlier.task.content, match.next.task.content),
    isNew: newTasks.has(key),
  };
}

function change(
  field: ChangedField,
  before: string,
  after: string,
  kept: string | null = null
): FieldChange[] {
  return before === after
    ? []
    : [{ field, before, after, words: wordChanges(before, after), kept }];
}

/** The targets as the document words them. */
const wordsOf = (targets: readonly LedgerTarget[]) =>
  targets.map(({ target }) => target.text).join("；");

function changedTask({ base, current }: EarlierTask, next: LedgerTask): ChangedTask[] {
  const before = base ?? current!;
  const fields = [
    ...change("number", before.id, next.id),
    ...taskFields.flatMap(({ name, shown, text }) => {
      const [now, then] = [text(current!.task), text(next.task)];
      // A correction that the new document confirms is no change to anyone.
      if (now === then) return [];
      const { conflict } = threeWay(base && text(base.task), now, then);
      const typed = conflict ? shown(current!.task) : null;
      return change(name, shown(before.task), shown(next.task), typed);
    }),
    ...change("targets", wordsOf(before.targets), wordsOf(next.targets)),
  ];
  return fields.length === 0 ? [] : [{ ...nameOf(next), earlierId: current!.id, fields }];
}

function listChanges(earlier: Ledger, fresh: Ledger): FieldChange[] {
  const before = earlier.imported ?? earlier;
  return [
    ...(fresh.title === "" ? [] : change("title", before.title, fresh.title)),
    ...(fresh.year === null ? [] : change("year", String(before.year ?? ""), String(fresh.year))),
    ...(fresh.region === null ? [] : change("region", before.region ?? "", fresh.region)),
    ...change("goals", wordsOf(before.goals), wordsOf(fresh.goals)),
  ];
}
