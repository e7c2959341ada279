import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useEnvironment } from "../app/environment";
import { Disclosure } from "../components/Disclosure";
import { FailureNotice } from "../components/FailureNotice";
import { formatDate } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import { useRowButtonStyles } from "../components/row-button-styles";
import { LightMark } from "./LightMark";
import { TaskCard } from "./TaskCard";
import type { JudgedTask } from "./unit-tasks";
import type { Standing } from "./useFollowUp";

const useStyles = makeStyles({
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

/** A task: in Excel a click goes to its row, in the browser edition it opens the task's card. */
export function TaskRow({ judged, standing }: Properties) {
  const { host } = useEnvironment();
  if (host.kind === "excel") return <GoToRow judged={judged} standing={standing} />;
  return (
    <Disclosure
      label={<TaskSummary judged={judged} standing={standing} />}
      onToggle={(open) => void (open && host.selectTask(judged.task.id))}
    >
      <TaskCard judged={judged} standing={standing} />
    </Disclosure>
  );
}

function GoToRow({ judged, standing }: Properties) {
  const { host, translator, log } = useEnvironment();
  const row = useRowButtonStyles();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const go = async () => {
    try {
      await host.selectTask(judged.task.id);
      setFailure(null);
    } catch (error) {
      log.error("select task", error);
      setFailure({ error });
    }
  };
  return (
    <>
      <button
        type="button"
        className={row.button}
        title={translator.text("pane.goToRow")}
        onClick={() => void go()}
      >
        <span className={row.label}>
          <TaskSummary judged={judged} standing={standing} />
        </span>
        <ArrowRightRegular className={row.icon} aria-hidden />
      </button>
      {failure !== null && (
        <FailureNotice error={failure.error} title={translator.text("pane.goToRowFailed")} />
      )}
    </>
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
        {status.target !== "none" && <span>{translator.text(`pane.target_${status.target}`)}</span>}
        {status.due !== null && (
          <span className={page.quiet}>{formatDate(status.due, translator.locale)}</span>
        )}
      </span>
    </>
  );
}
