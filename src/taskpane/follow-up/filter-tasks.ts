import type { Ledger, LedgerTask, Light } from "../../ledger";
import type { JudgedTask } from "./unit-tasks";

/** In which part a unit is looked for; "any" in all of them. */
export const filterRoles = ["any", "lead", "support", "responsible"] as const;
export type FilterRole = (typeof filterRoles)[number];

/** What tasks are picked by; an empty text picks all. */
export interface TaskFilter {
  readonly text: string;
  readonly unit: string;
  readonly role: FilterRole;
  readonly light: Light | "";
  readonly section: string;
}

export const noFilter: TaskFilter = { text: "", unit: "", role: "any", light: "", section: "" };

/** Whether the filter picks anything at all; a role alone does not. */
export function isFiltering({ text, unit, light, section }: TaskFilter): boolean {
  return text.trim() !== "" || unit !== "" || light !== "" || section !== "";
}

/** The tasks that the filter picks, in their order; a task that a number means stands first. */
export function filterTasks(tasks: readonly JudgedTask[], filter: TaskFilter): JudgedTask[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  const found = tasks.filter(
    ({ task, status }) =>
      (filter.light === "" || status.light === filter.light) &&
      (filter.section === "" || task.task.section === filter.section) &&
      (filter.unit === "" || unitsOf(task, filter.role).includes(filter.unit)) &&
      (words.length === 0 || hasAll(words, task))
  );
  const isNamed = ({ task }: JudgedTask) => words.includes(task.id);
  return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))];
}

/** The units and sections that a filter can name, in the order of the document. */
export function filterChoices({ tasks }: Ledger): {
  readonly units: string[];
  readonly sections: string[];
} {
  return {
    units: [...new Set(tasks.flatMap((task) => unitsOf(task, "any")))],
    sections: [...new Set(tasks.map(({ task }) => task.section).filter(Boolean))],
  };
}

function unitsOf({ task }: LedgerTask, role: FilterRole): string[] {
  const { lead, support, responsible } = task;
  const mentions = role === "any" ? [...lead, ...support, ...responsible] : task[role];
  return mentions.map(({ unit }) => unit);
}

/** A number means that task; other words are looked for in all that is said of the task. */
function hasAll(words: readonly string[], ledgerTask: LedgerTask): boolean {
  const { id, task, entry } = ledgerTask;
  const { situation, problems, nextSteps, person } = entry;
  const text = folded(
    [
      task.title,
      task.content,
      task.remarks,
      ...unitsOf(ledgerTask, "any"),
      situation,
      problems,
      nextSteps,
      person,
    ].join("\n")
  );
  return words.every((word) => word === id || text.includes(word));
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
