import { useId, useState } from "react";
import { Field, Input, makeStyles, tokens, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import type { MessageKey, Translator } from "../../locales";
import { RateError, rates, type FigureDescription } from "../../rates";
import { useTranslator } from "../app/environment";
import { formatNumber, formatPercent } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import type { Calculator } from "./calculators";
import { outcomeOf, type Outcome } from "./outcome";
import { parseAmount } from "./parse-amount";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 200px), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  input: { width: "100%", minWidth: 0 },
  result: {
    display: "block",
    // Room for the fullest answer, so that the page does not jump while one types.
    minHeight: "92px",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  rate: {
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
  /** The ledger's target as a fraction, or null. */
  readonly ledgerTarget: number | null;
}

/** One rate: its figures, its formula and source, and the live result against the target. */
export function RateForm({ calculator, ledgerTarget }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const translator = useTranslator();
  const titleId = useId();
  const [figures, setFigures] = useState<Readonly<Record<string, string>>>({});
  const [typedTarget, setTypedTarget] = useState<string | null>(null);
  const description = rates[calculator.rate];
  const target =
    typedTarget ?? String(Number(((ledgerTarget ?? calculator.usualTarget) * 100).toFixed(4)));
  const { locale } = translator;
  return (
    <section className={mergeClasses(page.section, page.card)} aria-labelledby={titleId}>
      <h2 id={titleId} className={page.heading}>
        {description.name[locale]}
      </h2>
      <p className={page.quiet}>
        {translator.text("pane.formula", { formula: description.formula[locale] })}
      </p>
      <p className={page.quiet}>
        {translator.text("pane.source", { source: description.source[locale] })}
      </p>
      <div className={styles.fields}>
        {Object.entries(description.figures).map(([id, figure]) => (
          <FigureField
            key={id}
            figure={figure}
            value={figures[id] ?? ""}
            onChange={(value) => setFigures({ ...figures, [id]: value })}
          />
        ))}
        <AmountField
          label={translator.text("pane.targetPercent")}
          unit="%"
          value={target}
          onChange={setTypedTarget}
        />
      </div>
      <output className={styles.result}>
        <Answer calculator={calculator} outcome={outcomeOf(calculator, { figures, target })} />
      </output>
    </section>
  );
}

interface FigureProperties {
  readonly figure: FigureDescription;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FigureField({ figure, value, onChange }: FigureProperties) {
  const translator = useTranslator();
  const name = capitalised(figure.name[translator.locale]);
  return (
    <AmountField
      label={figure.optional ? translator.text("pane.optionalFigure", { name }) : name}
      hint={figure.help[translator.locale]}
      unit={translator.text(figure.unit === "area" ? "pane.unitArea" : "pane.unitMass")}
      value={value}
      onChange={onChange}
    />
  );
}

/** The catalogue's names also stand within sentences; a label begins with a capital. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

interface AmountProperties {
  readonly label: string;
  readonly hint?: string;
  readonly unit: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function AmountField({ label, hint, unit, value, onChange }: AmountProperties) {
  const styles = useStyles();
  const translator = useTranslator();
  const wrong = Number.isNaN(parseAmount(value));
  return (
    <Field
      label={label}
      hint={hint}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? translator.text("pane.notANumber") : undefined}
    >
      <Input
        className={styles.input}
        input={{ style: { minWidth: 0 } }}
        inputMode="decimal"
        value={value}
        onChange={(_, data) => onChange(data.value)}
        contentAfter={unit}
      />
    </Field>
  );
}

interface AnswerProperties {
  readonly calculator: Calculator;
  readonly outcome: Outcome;
}

function Answer({ calculator, outcome }: AnswerProperties) {
  const styles = useStyles();
  const page = usePageStyles();
  const translator = useTranslator();
  if (outcome.kind === "incomplete") return translator.text("pane.fillFigures");
  if (outcome.kind === "impossible") {
    const { error } = outcome;
    return error instanceof RateError
      ? describeRateError(error, translator)
      : translator.error(error);
  }
  const { rate, target, met, gap, missing } = outcome;
  const points = formatUp(Math.abs(gap) * 100);
  const Icon = met ? CheckmarkCircleRegular : DismissCircleRegular;
  return (
    <>
      <span className={styles.rate}>{formatPercent(rate)}</span>
      <span className={mergeClasses(styles.verdict, met ? styles.met : styles.missed)}>
        <Icon className={styles.icon} aria-hidden />
        {translator.text(met ? "pane.verdictMet" : "pane.verdictMissed", {
          target: formatPercent(target),
          points,
        })}
      </span>
      {!met && (
        <span className={page.text}>
          {translator.text(calculator.missingText, { amount: formatUp(missing) })}
        </span>
      )}
    </>
  );
}

/** The figures' names come in the catalogue's languages, so they are asked for in the user's. */
function describeRateError(error: RateError, { text, locale }: Translator): string {
  return text(`errors.${error.code}` as MessageKey, error.parametersIn(locale));
}

/** What is still needed is never told too small. */
function formatUp(amount: number): string {
  return formatNumber(Math.max(0, Math.ceil(amount * 100 - 1e-6)) / 100);
}
