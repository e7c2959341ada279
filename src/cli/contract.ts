import type { Warning } from "../diagnostics";
import type { Assessment, UnitTotals } from "../ledger";
import type { Translator } from "../locales";
import type { Deadline, Measure, Target, Task, TaskList, UnitMention } from "../tasklist";

/**
 * The shapes that the terminal prints as JSON. Other programs rest on them: keys are added, never
 * renamed or taken away.
 */

/** What `parse` prints. */
export function parsedList(
  list: TaskList,
  warnings: readonly Warning[],
  translator: Translator
): object {
  return {
    title: list.title,
    year: list.year,
    region: list.region,
    goals: list.goals.map(parsedTarget),
    sections: list.sections,
    tasks: list.tasks.map(parsedTask),
    warnings: warnings.map((warning) => ({
      code: warning.code,
      message: placed(warning, translator.warning(warning)),
      source: warning.source,
    })),
  };
}

/** 序号 3：… */
function placed({ where }: Warning, message: string): string {
  return where ? `${where}：${message}` : message;
}

/** What a follow-up table reports is there only where the document is one. */
function parsedTask(task: Task): object {
  return {
    number: task.number,
    section: task.section,
    title: task.title,
    content: task.content,
    lead: task.lead.map(unitName),
    support: task.support.map(unitName),
    responsible: task.responsible.map(unitName),
    deadlines: task.deadlines.map(parsedDeadline),
    due: task.due,
    targets: task.targets.map(parsedTarget),
    measures: task.measures.map(parsedMeasure),
    ...(task.reported ? { reported: task.reported } : {}),
  };
}

function parsedMeasure({ number, text, deadlines, targets }: Measure): object {
  return {
    number,
    text,
    deadlines: deadlines.map(parsedDeadline),
    targets: targets.map(parsedTarget),
  };
}

const unitName = ({ unit }: UnitMention): string => unit;

function parsedDeadline({ text, kind, date }: Deadline): object {
  return { text, kind, date };
}

/** The second rule by which a target counts as met is there only where the words give one. */
function parsedTarget(target: Target): object {
  const { metric, operator, value, unit, baseline, period, soft, text, alternative } = target;
  const own = { metric, operator, value, unit, baseline, period, soft, text };
  return alternative ? { ...own, alternative } : own;
}

/** What `status --json` prints. */
export function statusOf({ asOf, units }: Assessment): object {
  return { asOf, units: units.map(unitStatus) };
}

function unitStatus(totals: UnitTotals): object {
  const { unit, led, done, overdue, offTarget, dueSoon, behind, onTrack } = totals;
  return { leadUnit: unit, led, done, overdue, offTarget, dueSoon, behind, onTrack };
}
