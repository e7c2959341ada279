import { Button } from "@fluentui/react-components";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { FailureNotice } from "../components/FailureNotice";
import { usePageStyles } from "../components/page-styles";
import type { Calculator, Figures } from "./calculators";
import { functionCall } from "./function-call";
import { sentenceOf } from "./in-words";
import type { Result } from "./outcome";

interface Properties {
  readonly calculator: Calculator;
  readonly figures: Figures;
  readonly result: Result;
  /** Where figures were read from in the workbook, by figure. */
  readonly references: Readonly<Record<string, string>>;
}

/** Takes a result into the selected cell, as a formula or as a value, or into a report. */
export function ResultActions({ calculator, figures, result, references }: Properties) {
  const page = usePageStyles();
  const { failure, run } = useAction();
  const { host, translator } = useEnvironment();
  const { text } = translator;
  const { selection } = host;
  const insert = (content: string | number | boolean) =>
    run(
      "insert result",
      async () => selection?.insert(content, formatOf(result)),
      text("pane.inserted")
    );
  const copy = () =>
    run(
      "copy result",
      () => navigator.clipboard.writeText(sentenceOf(calculator, result, translator)),
      text("pane.copied")
    );
  return (
    <div className={page.section}>
      <div className={page.actions}>
        {selection && (
          <>
            <Button
              size="small"
              onClick={() => void insert(functionCall(calculator, figures, references))}
            >
              {text("pane.insertFormula")}
            </Button>
            <Button size="small" onClick={() => void insert(valueOf(result))}>
              {text("pane.insertValue")}
            </Button>
          </>
        )}
        <Button size="small" onClick={() => void copy()}>
          {text("pane.copyResult")}
        </Button>
      </div>
      {failure && <FailureNotice error={failure.error} title={text("pane.resultActionFailed")} />}
    </div>
  );
}

/** A share shows as a percentage that hides no lack of a hundredth. */
function formatOf({ kind }: Result): string | undefined {
  return kind === "share" ? "0.00%" : undefined;
}

function valueOf(result: Result): number | boolean {
  switch (result.kind) {
    case "share":
      return result.rate;
    case "answer":
      return result.yes;
    case "amount":
      return result.amount;
  }
}
