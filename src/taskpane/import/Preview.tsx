import { Badge, Button, makeStyles, tokens, mergeClasses } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import type { TargetCorrection, TaskCorrection } from "../../ledger";
import type { Task, TaskList } from "../../tasklist";
import { useEnvironment, useTranslator } from "../app/environment";
import { Facts } from "../components/Facts";
import { Disclosure } from "../components/Disclosure";
import { usePageStyles } from "../components/page-styles";
import type { Draft } from "./import-state";
import { Goals } from "./Goals";
import { TaskPreview } from "./TaskPreview";
import { writeStepId } from "./WriteStep";
import { unitsOf } from "./units-of";
import { WarningList } from "../components/WarningList";

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { marginInlineStart: tokens.spacingHorizontalXS, verticalAlign: "text-bottom" },
});

interface Properties {
  readonly draft: Draft;
  readonly onCorrectTask: (place: number, correction: TaskCorrection | null) => void;
  readonly onCorrectGoal: (place: number, correction: TargetCorrection | null) => void;
}

/** What was understood of a document: the doubtful things first. */
export function Preview({ draft, onCorrectTask, onCorrectGoal }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const { engine, translator } = useEnvironment();
  const { reading, corrections } = draft;
  const { list, registry } = reading;
  const readUnits = (text: string) => engine.readUnits(text, { region: list.region, registry });
  return (
    <>
      <Facts
        facts={[
          { name: translator.text("pane.file"), value: draft.fileName },
          {
            name: translator.text("pane.region"),
            value: list.region ?? translator.text("pane.notFound"),
          },
          {
            name: translator.text("pane.year"),
            value: list.year === null ? translator.text("pane.notFound") : String(list.year),
          },
          {
            name: translator.text("pane.found"),
            value: translator.text("pane.foundCounts", {
              sections: list.sections.length,
              tasks: list.tasks.length,
              targets: list.tasks.reduce((total, { targets }) => total + targets.length, 0),
              measures: list.tasks.reduce((total, { measures }) => total + measures.length, 0),
            }),
          },
        ]}
      />
      <div className={page.actions}>
        <Button size="small" icon={<ArrowDownRegular />} onClick={goToWriting}>
          {translator.text("pane.goToWriting")}
        </Button>
      </div>
      <section className={page.section}>
        <h3 className={page.subheading}>
          {translator.text("pane.toCheck")}
          <Badge
            appearance="tint"
            color={draft.warnings.length > 0 ? "warning" : "success"}
            className={styles.count}
          >
            {draft.warnings.length}
          </Badge>
        </h3>
        <WarningList warnings={draft.warnings} />
      </section>
      {list.goals.length > 0 && (
        <Goals list={list} corrections={corrections.goals} onCorrect={onCorrectGoal} />
      )}
      <section className={page.section}>
        <h3 className={page.subheading}>{translator.text("pane.tasks")}</h3>
        {sectionsOf(list).map(({ section, tasks }) => (
          <div key={section}>
            {section !== "" && <h4 className={styles.group}>{section}</h4>}
            <ul className={mergeClasses(page.list, page.flush)}>
              {tasks.map(({ task, place }) => (
                <li key={place}>
                  <TaskPreview
                    task={task}
                    correction={corrections.tasks.get(place)}
                    readUnits={readUnits}
                    onCorrect={(correction) => onCorrectTask(place, correction)}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <Units list={list} />
    </>
  );
}

/** A long list must not stand between a person and the writing. */
function goToWriting(): void {
  const step = document.getElementById(writeStepId);
  step?.scrollIntoView();
  step?.focus();
}

function Units({ list }: { readonly list: TaskList }) {
  const page = usePageStyles();
  const translator = useTranslator();
  const units = unitsOf(list);
  return (
    <section className={mergeClasses(page.section, page.flush)}>
      <Disclosure
        label={
          <span className={page.subheading}>
            {translator.text("pane.unitsFound", { count: units.length })}
          </span>
        }
      >
        <ul className={page.list}>
          {units.map(({ unit, roles }) => (
            <li key={unit}>
              {unit}{" "}
              <span className={page.quiet}>{translator.text("pane.unitRoles", { ...roles })}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function sectionsOf({ tasks }: TaskList) {
  const sections = new Map<string, { task: Task; place: number }[]>();
  for (const [place, task] of tasks.entries()) {
    const group = sections.get(task.section);
    if (group) group.push({ task, place });
    else sections.set(task.section, [{ task, place }]);
  }
  return [...sections].map(([section, group]) => ({ section, tasks: group }));
}
