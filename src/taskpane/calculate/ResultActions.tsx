import { Button } from "@fluentui/react-components";
import { copyText } from "../app/copy-text";
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

/** Takes a result into the selected cell, as a formula or as a value, or, in words, into a report. */
export function ResultActions({ calculator, figures, result, references }: Properties) {
  const page = usePageStyles();
  const inserting = useAction();
  const copying = useAction();
  const { host, translator } = useEnvironment();
  const { text } = translator;
  const { selection } = host;
  const sentence = sentenceOf(calculator, result, translator);
  const insert = (content: string | number | boolean) =>
    inserting.run(
      "insert result",
      async () => selection?.insert(content, formatOf(result)),
      text("pane.inserted")
    );
  const copy = () => copying.run("copy result", () => copyText(sentence), text("pane.copied"));
  return (
    <div className={page.section}>
      <p className={page.quiet}>{sentence}</p>
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
      {inserting.failure && (
        <FailureNotice error={inserting.failure.error} title={text("pane.notInserted")} />
      )}
      {copying.failure && (
        <FailureNotice error={copying.failure.error} title={text("pane.notCopied")} />
      )}
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
