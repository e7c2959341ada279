import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LedgerTask, Occurrence, OccurrenceState } from "../../ledger";
import { unclearEntries } from "../../workbook";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { FailureNotice } from "../components/FailureNotice";
import { formatDate } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import type { Standing } from "./useFollowUp";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalS },
  missed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
});

interface Properties {
  readonly task: LedgerTask;
  readonly standing: Standing;
}

/** The periods of a task that recurs, each with its day limit and whether it was met; they can be ticked. */
export function TaskPeriods({ task, standing }: Properties) {
  const { engine, host, today, translator } = useEnvironment();
  const { text } = translator;
  const styles = useStyles();
  const page = usePageStyles();
  const { isBusy, failure, run } = useAction();
  const { ledger, assessment, warnings } = standing;
  const states = new Map(assessment.occurrences.map(({ id, state }) => [id, state]));
  // Looked at on an earlier day, what is ticked was done by then.
  const day = assessment.asOf < today() ? assessment.asOf : today();
  const isUnclear = unclearEntries(warnings).length > 0;

  const tick = ({ id, period }: Occurrence, isDone: boolean) => {
    const asOf = ledger.settings.asOf ?? today();
    const ticked = { id, day: isDone ? day : null };
    return run(
      "tick period",
      () => engine.tickPeriod(host, standing, ticked, asOf),
      text("pane.periodTicked", { period })
    );
  };

  return (
    <section className={mergeClasses(page.section, styles.section)}>
      <h4 className={page.subheading}>{text("pane.periods")}</h4>
      <p className={page.quiet}>
        {isUnclear
          ? text("pane.periodUnclear")
          : text("pane.periodsHint", { date: formatDate(day, translator.locale) })}
      </p>
      <ul className={page.list}>
        {task.occurrences.map((occurrence) => {
          const state = states.get(occurrence.id) ?? "open";
          const { period, words, due } = occurrence;
          return (
            <li key={occurrence.id}>
              <Checkbox
                checked={isMet(state)}
                disabled={isBusy || isUnclear}
                onChange={(_, { checked }) => void tick(occurrence, checked === true)}
                label={
                  <>
                    {due === null
                      ? text("pane.periodNoDue", { period, words })
                      : text("pane.periodDue", {
                          period,
                          words,
                          due: formatDate(due, translator.locale),
                        })}{" "}
                    <span className={state === "missed" ? styles.missed : page.quiet}>
                      {text(`pane.occurrence_${state}`)}
                    </span>
                  </>
                }
              />
            </li>
          );
        })}
      </ul>
      {failure && <FailureNotice error={failure.error} title={text("pane.entryNotSaved")} />}
    </section>
  );
}

function isMet(state: OccurrenceState): boolean {
  return state === "onTime" || state === "late";
}
