import type { Deadline, Target, TaskList } from "../../src/tasklist";

/** A task list as the golden cases write it: what it says, without how sure the importer is. */
export function asParsed(list: TaskList) {
  return {
    title: list.title,
    year: list.year,
    region: list.region,
    goals: list.goals.map(target),
    sections: [...list.sections],
    tasks: list.tasks.map((task) => ({
      number: task.number,
      section: task.section,
      title: task.title,
      content: task.content,
      lead: task.lead.map(({ unit }) => unit),
      support: task.support.map(({ unit }) => unit),
      responsible: task.responsible.map(({ unit }) => unit),
      deadlines: task.deadlines.map(deadline),
      due: task.due,
      targets: task.targets.map(target),
      measures: task.measures.map((measure) => ({
        number: measure.number,
        text: measure.text,
        deadlines: measure.deadlines.map(deadline),
        targets: measure.targets.map(target),
      })),
      ...(task.reported ? { reported: task.reported } : {}),
    })),
  };
}

function deadline({ text, kind, date }: Deadline) {
  return { text, kind, date };
}

function target({ confidence: _confidence, ...rest }: Target) {
  return rest;
}
