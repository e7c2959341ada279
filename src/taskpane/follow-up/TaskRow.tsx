import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { Disclosure } from "../components/Disclosure";
import { FailureNotice } from "../components/FailureNotice";
import { formatDate } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import { LightMark } from "./LightMark";
import { TaskCard } from "./TaskCard";
import type { JudgedTask } from "./unit-tasks";
import type { Standing } from "./useFollowUp";

const useStyles = makeStyles({
  goTo: { marginBottom: tokens.spacingVerticalS },
  status: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Properties {
  readonly judged: JudgedTask;
  readonly standing: Standing;
}

/** A task, which opens as a card; in Excel its row is shown too. */
export function TaskRow({ judged, standing }: Properties) {
  const styles = useStyles();
  const { host, translator } = useEnvironment();
  const { failure, run } = useAction();
  const show = () => run("select task", () => host.selectTask(judged.task.id));
  return (
    <Disclosure
      label={<TaskSummary judged={judged} standing={standing} />}
      onToggle={(open) => void (open && show())}
    >
      {failure !== null && (
        <FailureNotice error={failure.error} title={translator.text("pane.goToRowFailed")} />
      )}
      {host.kind === "excel" && (
        <div className={styles.goTo}>
          <Button size="small" onClick={() => void show()}>
            {translator.text("pane.goToRow")}
          </Button>
        </div>
      )}
      <TaskCard judged={judged} standing={standing} />
    </Disclosure>
  );
}

function TaskSummary({ judged: { task, status }, standing }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const { translator } = useEnvironment();
  const { colourSet } = standing.ledger.settings;
  return (
    <>
      <span>
        {task.id}. {task.task.title}
      </span>
      <span className={styles.status}>
        <LightMark light={status.light} colourSet={colourSet} />
        <span>{translator.text(`pane.timing_${status.timing}`)}</span>
        {status.missed.length > 0 && (
          <span>
            {translator.text("pane.missedPeriods", { periods: status.missed.join("、") })}
          </span>
        )}
        {status.target !== "none" && <span>{translator.text(`pane.target_${status.target}`)}</span>}
        {status.due !== null && (
          <span className={page.quiet}>{formatDate(status.due, translator.locale)}</span>
        )}
      </span>
    </>
  );
}
