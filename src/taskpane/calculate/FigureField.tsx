import type { ClipboardEvent } from "react";
import { Button, Field, Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import type { FigureDescription, RateUnit } from "../../rates";
import { useTranslator } from "../app/environment";
import { formatNumber } from "../components/format";
import { unitWord } from "./in-words";
import { answerTexts } from "./outcome";
import { asSum, parseFigure } from "./parse-figure";

interface Properties {
  readonly figure: FigureDescription;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Fills the field from the cells that are selected in Excel; null where there are none. */
  readonly onTakeSelection: (() => void) | null;
}

/** One figure of a rate: an amount, or an answer of yes or no. */
export function FigureField({ figure, value, onChange, onTakeSelection }: Properties) {
  const translator = useTranslator();
  const name = capitalised(figure.name[translator.locale]);
  const label = figure.optional ? translator.text("pane.optionalFigure", { name }) : name;
  // In a cell a bare number is a fraction; here it is a percentage.
  const hint =
    figure.unit === "share" ? translator.text("pane.shareHint") : figure.help[translator.locale];
  if (figure.unit === "yesNo")
    return (
      <Field label={label} hint={hint}>
        <RadioGroup
          layout="horizontal"
          value={value}
          onChange={(_, { value: answer }) => onChange(answer)}
        >
          <Radio value={answerTexts.yes} label={translator.text("pane.yes")} />
          <Radio value={answerTexts.no} label={translator.text("pane.no")} />
        </RadioGroup>
      </Field>
    );
  return (
    <AmountField
      label={label}
      hint={hint}
      unit={figure.unit}
      value={value}
      onChange={onChange}
      onTakeSelection={onTakeSelection}
    />
  );
}

/** The catalogue's names also stand within sentences; a label begins with a capital. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 } });

interface AmountProperties {
  readonly label: string;
  readonly hint?: string;
  readonly unit: RateUnit;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onTakeSelection: (() => void) | null;
}

export function AmountField({
  label,
  hint,
  unit,
  value,
  onChange,
  onTakeSelection,
}: AmountProperties) {
  const styles = useStyles();
  const translator = useTranslator();
  const amount = parseFigure(value, unit);
  const wrong = Number.isNaN(amount);
  const unitText = unitWord(unit, translator);
  // A line of the browser's would run pasted cells together: 12 and 3 as 123.
  const addUpCells = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData("text");
    if (!/[\t\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    onChange(asSum(pasted));
  };
  return (
    <Field
      label={label}
      hint={
        /[+;；、]/.test(value) && amount !== null && !wrong
          ? translator.text("pane.figureSum", { sum: `${formatNumber(amount)} ${unitText}` })
          : hint
      }
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? translator.text("pane.notANumber") : undefined}
    >
      <Input
        className={styles.input}
        input={{ style: { minWidth: 0 } }}
        inputMode={unit === "ratio" ? "text" : "decimal"}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        onPaste={addUpCells}
        contentAfter={
          <>
            {unitText}
            {onTakeSelection && (
              <Button
                appearance="transparent"
                size="small"
                icon={<ArrowImportRegular />}
                title={translator.text("pane.takeSelection")}
                aria-label={translator.text("pane.takeSelectionFor", { figure: label })}
                onClick={onTakeSelection}
              />
            )}
          </>
        }
      />
    </Field>
  );
}
