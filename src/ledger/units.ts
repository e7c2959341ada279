import type { Light, TaskAssessment, UnitTotals } from "./assessment";
import type { LedgerTask } from "./model";

/** One row for each lead unit, worst first; a task with several leads counts for each. */
export function totalsByLeadUnit(
  tasks: readonly LedgerTask[],
  assessments: readonly TaskAssessment[]
): UnitTotals[] {
  const led = new Map<string, TaskAssessment[]>();
  tasks.forEach(({ task }, index) => {
    for (const unit of new Set(task.lead.map((mention) => mention.unit))) {
      const statuses = led.get(unit) ?? [];
      statuses.push(assessments[index]!);
      led.set(unit, statuses);
    }
  });
  return [...led].map(([unit, statuses]) => totals(unit, statuses)).sort(worstFirst);
}

function totals(unit: string, statuses: readonly TaskAssessment[]): UnitTotals {
  const count = (fits: (status: TaskAssessment) => boolean) => statuses.filter(fits).length;
  const lights = (light: Light) => count((status) => status.light === light);
  return {
    unit,
    led: statuses.length,
    done: count(({ timing }) => timing === "done"),
    overdue: count(({ timing }) => timing === "overdue"),
    offTarget: count(({ target }) => target === "missed"),
    dueSoon: count(({ timing }) => timing === "dueSoon"),
    behind: count(({ timing }) => timing === "behind"),
    onTrack: count(isOnTrack),
    lights: {
      red: lights("red"),
      amber: lights("amber"),
      green: lights("green"),
      grey: lights("grey"),
    },
  };
}

function isOnTrack({ timing, target }: TaskAssessment): boolean {
  return (
    (timing === "onTrack" || timing === "longTerm" || timing === "undated") && target !== "missed"
  );
}

/** The sort is stable: equal units keep the order in which the list names them. */
function worstFirst(one: UnitTotals, other: UnitTotals): number {
  return (
    other.lights.red - one.lights.red ||
    other.overdue - one.overdue ||
    other.lights.amber - one.lights.amber ||
    other.led - one.led
  );
}
