import { Button } from "@fluentui/react-components";
import { useEnvironment } from "../app/environment";
import { useAnnounce } from "../app/announce";
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
  readonly onFailure: (error: unknown) => void;
}

/** Takes a result into the selected cell, as a formula or as a value, or into a report. */
export function ResultActions({ calculator, figures, result, references, onFailure }: Properties) {
  const page = usePageStyles();
  const announce = useAnnounce();
  const { host, translator } = useEnvironment();
  const { text } = translator;
  const { selection } = host;
  const doAndTell = (work: Promise<void>, done: string) =>
    work.then(() => announce(done)).catch(onFailure);
  const insert = (content: string | number | boolean) =>
    selection && doAndTell(selection.insert(content, formatOf(result)), text("pane.inserted"));
  return (
    <div className={page.actions}>
      {selection && (
        <>
          <Button
            size="small"
            onClick={() => insert(functionCall(calculator, figures, references))}
          >
            {text("pane.insertFormula")}
          </Button>
          <Button size="small" onClick={() => insert(valueOf(result))}>
            {text("pane.insertValue")}
          </Button>
        </>
      )}
      <Button
        size="small"
        onClick={() =>
          doAndTell(
            navigator.clipboard.writeText(sentenceOf(calculator, result, translator)),
            text("pane.copied")
          )
        }
      >
        {text("pane.copyResult")}
      </Button>
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
