import type { Result } from "../../diagnostics";
import type { RegistryUnit, TaskList } from "../../tasklist";
import { createLedger } from "../create";
import { numberedTables, type KeptCell, type WithdrawnItem } from "../living-model";
import type { Ledger, LedgerTask } from "../model";
import { assemble, type Assembled } from "./assemble";
import type { LedgerChanges } from "./changes";
import { describe, uncertainKey } from "./describe";
import { renumberKept } from "./kept";
import { face, pair, type Pairing } from "./pairing";
import { successorsOf } from "./successors";
import { threeWay } from "./three-way";
import { withdrawnMeasure, withdrawnRows, withdrawnTarget, withdrawnTask } from "./withdraw";

interface MergeOptions {
  /** The new document, as its file name. */
  readonly source: string;
  /** The units by which the new document was read. */
  readonly registry: readonly RegistryUnit[];
  /** A person's answers to uncertain matches, by their keys: the task is a new one. */
  readonly newTasks?: ReadonlySet<string>;
}

export interface Merge {
  readonly ledger: Ledger;
  readonly changes: LedgerChanges;
}

/**
 * Imports a list again over a ledger: a three-way merge of what the document said, what it says now
 * and what staff entered.
 *
 * What a person typed always stays: entries, corrections of the document's words, rows, columns. For
 * the rest the new document's words are taken. What it no longer names goes to `withdrawn` if
 * anything had been typed for it.
 */
export function mergeLedger(
  earlier: Ledger,
  document: TaskList,
  { source, registry, newTasks = new Set() }: MergeOptions
): Result<Merge> {
  const fresh = createLedger(document, source, registry);
  const pairing = pair(earlier, fresh, (match) => newTasks.has(uncertainKey(match)));
  const list = heading(earlier, fresh);
  const rows = assemble(pairing, fresh.goals, fresh.tasks, {
    base: (earlier.imported ?? earlier).year,
    next: list.year,
  });
  const duties = dutiesIn(rows.tasks);
  const { kept, homeless } = renumberKept(earlier.kept, rows.numbers, (duty) =>
    duties.has(dutyKey(duty))
  );
  const successors = successorsOf(pairing, fresh.tasks);
  const withdrawn = withdrawnFrom(pairing, rows, homeless, successors, source);
  const ledger: Ledger = {
    ...list,
    source,
    goals: rows.goals,
    sections: [
      ...new Set([...fresh.sections, ...rows.tasks.map(({ task }) => task.section)]),
    ].filter((section) => section !== ""),
    tasks: rows.tasks,
    registry: mergedRegistry(earlier.registry, registry),
    settings: earlier.settings,
    figures: earlier.figures,
    imported: fresh.imported,
    withdrawn: [...earlier.withdrawn, ...withdrawn],
    records: earlier.records,
    kept,
  };
  const changes = describe(earlier, fresh, pairing, successors, withdrawn, newTasks);
  return {
    value: { ledger, changes },
    warnings: changes.changed.flatMap(({ id, fields }) =>
      fields.flatMap(({ kept: typed, after }) =>
        typed === null
          ? []
          : [{ code: "mergeConflict", source: after, where: id, parameters: { kept: typed } }]
      )
    ),
  };
}

/** The list's own facts; a person may have filled in those that an import did not find. */
function heading(earlier: Ledger, fresh: Ledger): Pick<Ledger, "title" | "year" | "region"> {
  const { imported } = earlier;
  const isTyped = (base: string | number | null | undefined, now: string | number | null) =>
    threeWay(String(base ?? ""), String(now ?? ""), "").from === "staff";
  const typed = imported ?? earlier;
  return {
    title: isTyped(typed.title, earlier.title) || fresh.title === "" ? earlier.title : fresh.title,
    year: isTyped(typed.year, earlier.year) ? earlier.year : (fresh.year ?? earlier.year),
    region: isTyped(typed.region, earlier.region)
      ? earlier.region
      : (fresh.region ?? earlier.region),
  };
}

/** The ledger's names first, for staff keep them; then those that only the new document has. */
function mergedRegistry(
  earlier: readonly RegistryUnit[],
  next: readonly RegistryUnit[]
): RegistryUnit[] {
  const known = new Set(earlier.flatMap(({ name, aliases }) => [name, ...aliases]));
  return [...earlier, ...next.filter(({ name }) => !known.has(name))];
}

const dutyKey = (parts: readonly string[]) => parts.join("\n");

function dutiesIn(tasks: readonly LedgerTask[]): ReadonlySet<string> {
  const roles = ["lead", "support", "responsible"] as const;
  return new Set(
    tasks.flatMap(({ id, task }) =>
      roles.flatMap((role) => task[role].map(({ unit }) => dutyKey([id, role, unit])))
    )
  );
}

function withdrawnFrom(
  { earlier, tasks, measures, targets, goals, goalPairs }: Pairing,
  { numbers }: Assembled,
  homeless: readonly KeptCell[],
  successors: ReadonlyMap<string, string>,
  withdrawnBy: string
): WithdrawnItem[] {
  const cells = (table: string, id: string | undefined) =>
    homeless.filter((cell) => cell.table === table && cell.row[0] === id);
  const paired = new Set(tasks.values());
  const pairedGoals = new Set(goalPairs.values());
  const fromGoals = goals.flatMap((goal) => {
    if (goal.base === null || pairedGoals.has(goal)) return [];
    const kept = cells(numberedTables.targets, goal.current?.id);
    return withdrawnTarget(null, goal, { withdrawnBy, successor: "", kept }) ?? [];
  });
  const fromTasks = earlier.flatMap((row) => {
    const owner = face(row);
    const isRemoved = !paired.has(row) && row.base !== null;
    // A person's own rows stay with their task, and go with it.
    const isGone = (part: { base: unknown }, isPaired: boolean) =>
      !isPaired && (isRemoved || part.base !== null);
    const successor = isRemoved
      ? (successors.get(owner.id) ?? "")
      : (numbers.tasks.get(row.current?.id ?? "") ?? "");
    const withdrawal = (table: string, id: string | undefined) => ({
      withdrawnBy,
      successor,
      kept: cells(table, id),
    });
    const task = isRemoved
      ? withdrawnTask(row, withdrawal(numberedTables.tasks, row.current?.id))
      : null;
    return [
      ...(task ? [task] : []),
      ...(measures.rows.get(row) ?? []).flatMap((part) =>
        isGone(part, measures.paired.has(part))
          ? (withdrawnMeasure(owner, part, withdrawal(numberedTables.measures, part.current?.id)) ??
            [])
          : []
      ),
      ...(targets.rows.get(row) ?? []).flatMap((target) =>
        isGone(target, targets.paired.has(target))
          ? (withdrawnTarget(
              owner,
              target,
              withdrawal(numberedTables.targets, target.current?.id)
            ) ?? [])
          : []
      ),
    ];
  });
  return [...fromGoals, ...fromTasks, ...withdrawnRows(homeless, withdrawnBy)];
}
