import { useId, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { amountsIn, rates } from "../../rates";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { FailureNotice } from "../components/FailureNotice";
import { usePageStyles } from "../components/page-styles";
import { Answer } from "./Answer";
import { figuresIn, inPlots, type Calculator } from "./calculators";
import { AmountField, FigureField } from "./FigureField";
import { figuresOf, outcomeOf } from "./outcome";
import { PlotsChoice } from "./PlotsChoice";
import { ResultActions } from "./ResultActions";
import { TablePaste, figuresOfRows } from "./TablePaste";
import { WhatIf } from "./WhatIf";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 200px), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  result: {
    display: "block",
    // Room for the fullest answer, so that the page does not jump while one types.
    minHeight: "92px",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // Room for the buttons that come with a result.
  actions: { minHeight: "24px" },
});

interface Properties {
  readonly calculator: Calculator;
  /** The ledger's target as a fraction, or null. */
  readonly ledgerTarget: number | null;
  /** Keeps what was typed while another rate is shown. */
  readonly hidden: boolean;
}

type Texts = Readonly<Record<string, string>>;

/** One rate: its figures, its formula and source, and the live result against the target. */
export function RateForm({ calculator: measured, ledgerTarget, hidden }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const { host, translator } = useEnvironment();
  const titleId = useId();
  const [figures, setFigures] = useState<Texts>({});
  const [references, setReferences] = useState<Texts>({});
  const [isByPlots, setByPlots] = useState(false);
  const [typedTarget, setTypedTarget] = useState<string | null>(null);
  const { failure, run } = useAction();
  const { locale, text } = translator;
  const { selection } = host;
  const calculator = isByPlots ? inPlots(measured) : measured;
  const description = rates[calculator.rate];
  const fields = figuresIn(calculator);
  const target = typedTarget ?? percentOf(ledgerTarget ?? calculator.target?.usual);

  const type = (id: string, value: string) => {
    setReferences(
      Object.fromEntries(Object.entries(references).filter(([figure]) => figure !== id))
    );
    setFigures({ ...figures, [id]: value });
  };
  const takeSums = (sums: Readonly<Record<string, number>>) => {
    const texts = Object.entries(sums).map(([id, sum]) => [id, String(sum)]);
    setFigures((typed) => ({ ...typed, ...Object.fromEntries(texts) }));
    setReferences({});
  };
  const takeSelection = (id: string) =>
    run("take selection", async () => {
      const { unit, name } = fields[id]!;
      const { address, values } = await selection!.read();
      const sum = amountsIn(values, unit, name).reduce((total, amount) => total + amount, 0);
      setFigures((typed) => ({ ...typed, [id]: unit === "share" ? percentOf(sum) : String(sum) }));
      setReferences((known) => ({ ...known, [id]: address }));
    });

  const typed = { figures, target };
  const outcome = outcomeOf(calculator, typed);
  const complete = figuresOf(calculator, typed);
  return (
    <section
      className={mergeClasses(page.section, page.card)}
      style={hidden ? { display: "none" } : undefined}
      aria-labelledby={titleId}
    >
      <h2 id={titleId} className={page.heading}>
        {description.name[locale]}
      </h2>
      <p className={page.quiet}>{text("pane.formula", { formula: description.formula[locale] })}</p>
      <p className={page.quiet}>{text("pane.source", { source: description.source[locale] })}</p>
      {measured.byPlots && <PlotsChoice isByPlots={isByPlots} onChoose={setByPlots} />}
      {Object.keys(figuresOfRows(calculator)).length > 1 && (
        <TablePaste calculator={calculator} onSums={takeSums} />
      )}
      <div className={styles.fields}>
        {Object.entries(fields).map(([id, figure]) => (
          <FigureField
            key={id}
            figure={figure}
            value={figures[id] ?? ""}
            onChange={(value) => type(id, value)}
            onTakeSelection={selection && (() => void takeSelection(id))}
          />
        ))}
        {calculator.target && (
          <AmountField
            label={text("pane.targetPercent")}
            unit="share"
            value={target}
            onChange={setTypedTarget}
            onTakeSelection={null}
          />
        )}
      </div>
      <output className={styles.result}>
        <Answer calculator={calculator} outcome={outcome} />
      </output>
      <div className={styles.actions}>
        {complete && outcome.kind !== "incomplete" && outcome.kind !== "impossible" && (
          <ResultActions
            calculator={calculator}
            figures={complete}
            result={outcome}
            references={references}
          />
        )}
      </div>
      {calculator.whatIf && (
        <WhatIf calculator={calculator} asked={calculator.whatIf} typed={typed} />
      )}
      {failure && <FailureNotice error={failure.error} title={text("pane.takeSelectionFailed")} />}
    </section>
  );
}

/** 93 for 0.93, without the tail of binary fractions. */
function percentOf(fraction: number | undefined): string {
  return fraction === undefined ? "" : String(Number((fraction * 100).toFixed(10)));
}
