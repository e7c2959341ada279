import { makeStyles, tokens, mergeClasses } from "@fluentui/react-components";
import type { Deadline, Task, UnitMention } from "../../tasklist";
import { useTranslator } from "../app/environment";
import { Disclosure } from "../components/Disclosure";
import { Facts } from "../components/Facts";
import { formatDate } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import { TargetLine, UnsureBadge } from "../components/TargetLines";

const useStyles = makeStyles({
  leads: { display: "block" },
  number: { fontVariantNumeric: "tabular-nums", marginInlineEnd: tokens.spacingHorizontalXS },
  content: { marginTop: tokens.spacingVerticalS, whiteSpace: "pre-wrap" },
});

/** One task as it was understood; its details open on demand. */
export function TaskPreview({ task }: { readonly task: Task }) {
  const styles = useStyles();
  const page = usePageStyles();
  const translator = useTranslator();
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
            {[names(task.lead), due].filter((part) => part !== "").join(" · ")}
          </span>
        </>
      }
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
            value: task.deadlines.length > 0 ? <Deadlines deadlines={task.deadlines} /> : null,
          },
          {
            name: translator.text("pane.targets"),
            value:
              task.targets.length > 0 ? (
                <ul className={page.list}>
                  {task.targets.map((target, index) => (
                    <li key={index}>
                      <TargetLine target={target} />
                    </li>
                  ))}
                </ul>
              ) : null,
          },
          {
            name: translator.text("pane.measures"),
            value: translator.text("pane.measureCount", { count: task.measures.length }),
          },
          { name: translator.text("pane.remarks"), value: task.remarks },
        ]}
      />
      <p className={mergeClasses(page.text, styles.content)}>{task.content}</p>
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
          {text !== unit && (
            <span className={page.quiet}> {translator.text("pane.inDocument", { text })}</span>
          )}{" "}
          {confidence === "low" && <UnsureBadge />}
        </li>
      ))}
    </ul>
  );
}

function Deadlines({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const page = usePageStyles();
  const translator = useTranslator();
  return (
    <ul className={page.list}>
      {deadlines.map(({ text, kind, confidence }, index) => (
        <li key={index}>
          {text} <span className={page.quiet}>{translator.text(`pane.deadline_${kind}`)}</span>{" "}
          {confidence === "low" && <UnsureBadge />}
        </li>
      ))}
    </ul>
  );
}

function names(mentions: readonly UnitMention[]): string {
  return mentions.map(({ unit }) => unit).join("、");
}
