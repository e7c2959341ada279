import { makeStyles, tokens, mergeClasses } from "@fluentui/react-components";
import { correctedTask, type TaskCorrection } from "../../ledger";
import type { Task, UnitMention } from "../../tasklist";
import { useTranslator } from "../app/environment";
import { Disclosure } from "../components/Disclosure";
import { Facts } from "../components/Facts";
import { formatDate } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import { CorrectedBadge, TargetLine, UnsureBadge } from "../components/TargetLines";
import { Correctable } from "./Correctable";
import { CorrectionForm } from "./CorrectionForm";
import { MeasuresRead } from "./MeasuresRead";
import { SourceClause, SourceText } from "./SourceText";

const useStyles = makeStyles({
  leads: { display: "block" },
  due: { whiteSpace: "nowrap" },
  number: { fontVariantNumeric: "tabular-nums", marginInlineEnd: tokens.spacingHorizontalXS },
  content: { marginTop: tokens.spacingVerticalS },
});

interface Properties {
  /** As it was read. */
  readonly task: Task;
  readonly correction: TaskCorrection | undefined;
  /** Finds the units that a typed text names. */
  readonly readUnits: (text: string) => Promise<readonly UnitMention[]>;
  readonly onCorrect: (correction: TaskCorrection | null) => void;
}

/**
 * One task as it was understood; its details open on demand, each with the words that it came from,
 * and can be put right there.
 */
export function TaskPreview({ task: read, correction, readUnits, onCorrect }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const translator = useTranslator();
  const task = correctedTask(read, correction);
  const due =
    task.due === null
      ? translator.text("pane.noDue")
      : translator.text("pane.dueOn", { date: formatDate(task.due, translator.locale) });
  return (
    <Disclosure
      label={
        <>
          <span>
            <span className={styles.number}>{task.number}.</span>
            {task.title}
          </span>
          <span className={mergeClasses(page.quiet, styles.leads)}>
            {task.lead.length > 0 && `${names(task.lead)}\u00a0· `}
            <span className={styles.due}>{due}</span>{" "}
            {correction ? <CorrectedBadge /> : isUnsure(read) && <UnsureBadge />}
          </span>
        </>
      }
    >
      <Correctable
        form={(close) => (
          <CorrectionForm
            task={read}
            correction={correction}
            readUnits={readUnits}
            onCorrect={onCorrect}
            onClose={close}
          />
        )}
      >
        <Facts
          facts={[
            { name: translator.text("pane.lead"), value: <Mentions mentions={task.lead} /> },
            {
              name: translator.text("pane.support"),
              value: task.support.length > 0 ? <Mentions mentions={task.support} /> : null,
            },
            {
              name: translator.text("pane.responsible"),
              value: task.responsible.length > 0 ? <Mentions mentions={task.responsible} /> : null,
            },
            { name: translator.text("pane.due"), value: due },
            {
              name: translator.text("pane.deadlines"),
              value: task.deadlines.length > 0 ? <Deadlines task={task} /> : null,
            },
            {
              name: translator.text("pane.targets"),
              value:
                task.targets.length > 0 ? (
                  <ul className={page.list}>
                    {task.targets.map((target, index) => (
                      <li key={index}>
                        <TargetLine target={target} />{" "}
                        <SourceClause words={target.text} content={task.content} />
                      </li>
                    ))}
                  </ul>
                ) : null,
            },
            {
              name: translator.text("pane.measures"),
              value: task.measures.length === 0 ? translator.text("pane.noMeasures") : null,
            },
            { name: translator.text("pane.remarks"), value: task.remarks },
          ]}
        />
      </Correctable>
      {task.measures.length > 0 && <MeasuresRead measures={task.measures} />}
      <p className={mergeClasses(page.text, styles.content)}>
        <SourceText text={task.content} words={wordsOf(task)} />
      </p>
    </Disclosure>
  );
}

function Mentions({ mentions }: { readonly mentions: readonly UnitMention[] }) {
  const page = usePageStyles();
  const translator = useTranslator();
  if (mentions.length === 0) return translator.text("pane.noUnit");
  return (
    <ul className={page.list}>
      {mentions.map(({ unit, text, confidence }) => (
        <li key={unit}>
          {unit}
          {text !== unit && <SourceClause words={text} content="" />}{" "}
          {confidence === "low" && <UnsureBadge />}
        </li>
      ))}
    </ul>
  );
}

function Deadlines({ task: { deadlines, content } }: { readonly task: Task }) {
  const page = usePageStyles();
  const translator = useTranslator();
  return (
    <ul className={page.list}>
      {deadlines.map(({ text, kind, confidence }, index) => (
        <li key={index}>
          {translator.text(`pane.deadline_${kind}`)} <SourceClause words={text} content={content} />{" "}
          {confidence === "low" && <UnsureBadge />}
        </li>
      ))}
    </ul>
  );
}

/** What in the content values came from. */
function wordsOf({ deadlines, targets }: Task): string[] {
  return [...deadlines, ...targets].map(({ text }) => text);
}

function isUnsure({ lead, support, responsible, deadlines, targets }: Task): boolean {
  return [...lead, ...support, ...responsible, ...deadlines, ...targets].some(
    ({ confidence }) => confidence === "low"
  );
}

function names(mentions: readonly UnitMention[]): string {
  return mentions.map(({ unit }) => unit).join("、");
}
