import { useState } from "react";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "../components/page-styles";
import { figuresIn, type Calculator } from "./calculators";
import { AmountField } from "./FigureField";
import { afterwardsInWords, impossibleInWords } from "./in-words";
import { outcomeAfter, type Typed } from "./outcome";

interface Properties {
  readonly calculator: Calculator;
  readonly asked: NonNullable<Calculator["whatIf"]>;
  readonly typed: Typed;
}

/** 如果再…: what the rate would be if so much more were done; the figures stay as they are. */
export function WhatIf({ calculator, asked, typed }: Properties) {
  const page = usePageStyles();
  const translator = useTranslator();
  const [more, setMore] = useState("");
  const outcome = outcomeAfter(calculator, typed, more);
  return (
    <>
      <AmountField
        label={translator.text("pane.optionalFigure", { name: translator.text(asked.text) })}
        unit={figuresIn(calculator)[asked.figure]!.unit}
        value={more}
        onChange={setMore}
        onTakeSelection={null}
      />
      <p className={page.text} aria-live="polite">
        {outcome.kind === "impossible"
          ? impossibleInWords(outcome.error, translator)
          : outcome.kind !== "incomplete" && afterwardsInWords(calculator, outcome, translator)}
      </p>
    </>
  );
}
