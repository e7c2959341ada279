import { useState } from "react";
import { Button, makeStyles, tokens, mergeClasses } from "@fluentui/react-components";
import type { Assessment, LedgerTarget } from "../../ledger";
import type { UnitMention } from "../../tasklist";
import { useTranslator } from "../app/environment";
import { Disclosure } from "../components/Disclosure";
import { Facts } from "../components/Facts";
import { formatDate, formatPercent, formatValue } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import { TargetLine } from "../components/TargetLines";
import { TaskMeasures } from "./TaskMeasures";
import { TaskPeriods } from "./TaskPeriods";
import { TaskEntryForm } from "./TaskEntryForm";
import type { JudgedTask } from "./unit-tasks";
import type { Standing } from "./useFollowUp";

const useStyles = makeStyles({
  actions: { marginBottom: tokens.spacingVerticalS },
  content: { whiteSpace: "pre-wrap" },
  details: { margin: `${tokens.spacingVerticalS} calc(-1 * ${tokens.spacingHorizontalS}) 0` },
});

interface Properties {
  readonly judged: JudgedTask;
  readonly standing: Standing;
}

/** Everything the ledger knows of one task; what staff enter can be filled in here. */
export function TaskCard({ judged, standing }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const { text } = useTranslator();
  const [form, setForm] = useState<"unopened" | "open" | "closed">("unopened");
  if (form === "open")
    return <TaskEntryForm task={judged.task} onClose={() => setForm("closed")} />;
  return (
    <>
      <div className={mergeClasses(page.actions, styles.actions)}>
        <Button size="small" autoFocus={form === "closed"} onClick={() => setForm("open")}>
          {text("pane.fillIn")}
        </Button>
      </div>
      <TaskFacts judged={judged} standing={standing} />
      {judged.task.measures.length > 0 && <TaskMeasures task={judged.task} standing={standing} />}
      {judged.task.occurrences.length > 0 && <TaskPeriods task={judged.task} standing={standing} />}
    </>
  );
}

function TaskFacts({ judged: { task, status }, standing }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const translator = useTranslator();
  const { entry } = task;
  const name = translator.text;
  const day = (date: string | null) => (date === null ? null : formatDate(date, translator.locale));
  return (
    <>
      <Facts
        facts={[
          { name: name("pane.section"), value: task.task.section },
          { name: name("pane.due"), value: day(status.due) ?? name("pane.noDue") },
          { name: name("pane.lead"), value: units(task.task.lead) },
          { name: name("pane.support"), value: units(task.task.support) },
          { name: name("pane.responsible"), value: units(task.task.responsible) },
          {
            name: name("pane.progress"),
            value:
              entry.progress === null ? name("pane.notReported") : formatPercent(entry.progress),
          },
          { name: name("pane.situation"), value: entry.situation },
          { name: name("pane.problems"), value: entry.problems },
          { name: name("pane.nextSteps"), value: entry.nextSteps },
          { name: name("pane.person"), value: entry.person },
          { name: name("pane.completedOn"), value: day(entry.completedOn) },
          { name: name("pane.reportedOn"), value: day(entry.reportedOn) },
          {
            name: name("pane.targets"),
            value:
              task.targets.length === 0 ? null : (
                <ul className={page.list}>
                  {task.targets.map((target) => (
                    <li key={target.id}>
                      <TargetStanding target={target} assessment={standing.assessment} />
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <div className={styles.details}>
        <Disclosure label={name("pane.contentTitle")}>
          <p className={mergeClasses(page.text, styles.content)}>{task.task.content}</p>
        </Disclosure>
      </div>
    </>
  );
}

interface TargetProperties {
  readonly target: LedgerTarget;
  readonly assessment: Assessment;
}

function TargetStanding({ target, assessment }: TargetProperties) {
  const page = usePageStyles();
  const translator = useTranslator();
  const status = assessment.targets.find(({ id }) => id === target.id);
  const { unit } = target.target;
  return (
    <>
      <TargetLine target={target.target} />
      {status && (
        <p className={page.quiet}>
          {[
            translator.text(`pane.target_${status.state}`),
            status.current !== null &&
              translator.text("pane.current", { value: formatValue(status.current, unit) }),
            status.gap !== null &&
              status.gap < 0 &&
              translator.text("pane.short", { value: formatValue(-status.gap, unit) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
    </>
  );
}

function units(mentions: readonly UnitMention[]): string {
  return mentions.map(({ unit }) => unit).join("、");
}
