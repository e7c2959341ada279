import type { Role, TaskList, UnitMention } from "../../tasklist";

/** How often a list names a unit, by role. */
interface UnitShare {
  readonly unit: string;
  readonly roles: Readonly<Record<Role, number>>;
}

const roles: readonly Role[] = ["lead", "support", "responsible"];

/** The units of a list, those that lead most first; a unit named twice in a role counts once. */
export function unitsOf({ tasks }: TaskList): readonly UnitShare[] {
  const counts = new Map<string, Record<Role, number>>();
  for (const task of tasks) {
    for (const role of roles) {
      for (const unit of names(task[role])) {
        const count = counts.get(unit) ?? { lead: 0, support: 0, responsible: 0 };
        count[role] += 1;
        counts.set(unit, count);
      }
    }
  }
  const order = new Intl.Collator("zh");
  return [...counts]
    .map(([unit, count]) => ({ unit, roles: count }))
    .sort(
      (one, other) =>
        other.roles.lead - one.roles.lead ||
        other.roles.support - one.roles.support ||
        order.compare(one.unit, other.unit)
    );
}

function names(mentions: readonly UnitMention[]): ReadonlySet<string> {
  return new Set(mentions.map(({ unit }) => unit));
}
