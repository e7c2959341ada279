import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LedgerTask } from "../../ledger";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "../components/page-styles";
import { StatusLine } from "./StatusLine";
import type { Standing } from "./useFollowUp";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalS },
  measures: { gap: tokens.spacingVerticalS },
});

interface Properties {
  readonly task: LedgerTask;
  readonly standing: Standing;
}

/** What a task asks for, measure by measure, each with how the ledger judges it. */
export function TaskMeasures({ task, standing }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const { text } = useTranslator();
  const { ledger, assessment } = standing;
  const statuses = new Map(assessment.measures.map((status) => [status.id, status]));
  return (
    <section className={mergeClasses(page.section, styles.section)}>
      <h4 className={page.subheading}>{text("pane.measures")}</h4>
      <ul className={mergeClasses(page.list, styles.measures)}>
        {task.measures.map(({ id, measure, entry }) => {
          const status = statuses.get(id);
          return (
            <li key={id}>
              <p className={page.text}>
                {id} {measure.text}
              </p>
              {status && (
                <StatusLine
                  status={status}
                  colourSet={ledger.settings.colourSet}
                  progress={entry.progress}
                />
              )}
              {entry.situation !== "" && <p className={page.quiet}>{entry.situation}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
