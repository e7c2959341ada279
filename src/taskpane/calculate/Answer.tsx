import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "../components/page-styles";
import type { Calculator } from "./calculators";
import { impossibleInWords, wordsOf } from "./in-words";
import type { Outcome, Result } from "./outcome";

const useStyles = makeStyles({
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  verdict: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, fontSize: "20px" },
});

interface Properties {
  readonly calculator: Calculator;
  readonly outcome: Outcome;
}

/** The live result of a form, or what it still needs. */
export function Answer({ calculator, outcome }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const translator = useTranslator();
  if (outcome.kind === "incomplete") return translator.text("pane.fillFigures");
  if (outcome.kind === "impossible") return impossibleInWords(outcome.error, translator);
  const { value, verdict, missing } = wordsOf(calculator, outcome, translator);
  const met = isMet(outcome);
  const tone = met === null ? undefined : met ? styles.met : styles.missed;
  const Icon = met ? CheckmarkCircleRegular : DismissCircleRegular;
  return (
    <>
      <span className={mergeClasses(styles.value, outcome.kind === "answer" && tone)}>{value}</span>
      {verdict && (
        <span className={mergeClasses(styles.verdict, tone)}>
          <Icon className={styles.icon} aria-hidden />
          {verdict}
        </span>
      )}
      {missing && <span className={page.text}>{missing}</span>}
    </>
  );
}

function isMet(result: Result): boolean | null {
  if (result.kind === "share") return result.met;
  return result.kind === "answer" ? result.yes : null;
}
