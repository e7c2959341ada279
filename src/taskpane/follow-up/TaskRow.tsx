import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { Disclosure } from "../components/Disclosure";
import { FailureNotice } from "../components/FailureNotice";
import { useShowTask } from "./show-task";
import { StatusLine } from "./StatusLine";
import { TaskCard } from "./TaskCard";
import type { JudgedTask } from "./unit-tasks";
import type { Standing } from "./useFollowUp";

const useStyles = makeStyles({
  goTo: { marginBottom: tokens.spacingVerticalS },
});

interface Properties {
  readonly judged: JudgedTask;
  readonly standing: Standing;
}

/** A task, which opens as a card; in Excel, where it stands beside the pane, its row is shown too. */
export function TaskRow({ judged, standing }: Properties) {
  const styles = useStyles();
  const { host, translator } = useEnvironment();
  const { failure, run } = useAction();
  const showTask = useShowTask();
  const show = () => run("show task", () => showTask(judged.task.id));
  return (
    <Disclosure
      label={<TaskSummary judged={judged} standing={standing} />}
      onToggle={(open) => void (open && host.kind === "excel" && show())}
    >
      {failure !== null && (
        <FailureNotice error={failure.error} title={translator.text("pane.goToRowFailed")} />
      )}
      <div className={styles.goTo}>
        <Button size="small" onClick={() => void show()}>
          {translator.text("pane.goToRow")}
        </Button>
      </div>
      <TaskCard judged={judged} standing={standing} />
    </Disclosure>
  );
}

function TaskSummary({ judged: { task, status }, standing }: Properties) {
  return (
    <>
      <span>
        {task.id}. {task.task.title}
      </span>
      <StatusLine
        status={status}
        colourSet={standing.ledger.settings.colourSet}
        missed={status.missed}
      />
    </>
  );
}
