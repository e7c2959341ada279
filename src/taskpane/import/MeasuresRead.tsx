import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Deadline, Measure } from "../../tasklist";
import { useTranslator } from "../app/environment";
import { Disclosure } from "../components/Disclosure";
import { formatDate } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import { SourceText } from "./SourceText";

const useStyles = makeStyles({
  measures: { margin: `${tokens.spacingVerticalS} calc(-1 * ${tokens.spacingHorizontalS}) 0` },
  list: { gap: tokens.spacingVerticalS },
  number: { fontVariantNumeric: "tabular-nums", marginInlineEnd: tokens.spacingHorizontalXS },
});

/** What the task asks for, opened on demand: each measure's words, those of its day limits marked. */
export function MeasuresRead({ measures }: { readonly measures: readonly Measure[] }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <div className={styles.measures}>
      <Disclosure label={text("pane.measureCount", { count: measures.length })}>
        <ul className={mergeClasses(page.list, styles.list)}>
          {measures.map(({ number, text: words, deadlines }) => (
            <li key={number}>
              <span className={styles.number}>{number}</span>
              <SourceText text={words} words={deadlines.map((deadline) => deadline.text)} />
              {deadlines.length > 0 && <DayLimits deadlines={deadlines} />}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function DayLimits({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const page = usePageStyles();
  const { text, locale } = useTranslator();
  const limits = deadlines.map(({ kind, date }) =>
    date === null
      ? text(`pane.deadline_${kind}`)
      : text("pane.dueOn", { date: formatDate(date, locale) })
  );
  return <p className={page.quiet}>{[...new Set(limits)].join(" · ")}</p>;
}
