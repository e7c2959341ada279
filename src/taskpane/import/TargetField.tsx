import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Target } from "../../tasklist";
import { useTranslator } from "../app/environment";
import { operatorSigns } from "../components/format";
import { shrinking } from "../components/shrinking";
import { isAimReadable, type TargetFields } from "./target-form";

const useStyles = makeStyles({
  target: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  aim: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  value: { flexGrow: 1, minWidth: 0 },
});

interface Properties {
  /** As it was read. */
  readonly target: Target;
  readonly fields: TargetFields;
  readonly autoFocus?: boolean;
  readonly onChange: (fields: TargetFields) => void;
}

/** One target as it is put right: what is measured, how it is compared, and with what. */
export function TargetField({ target, fields, autoFocus, onChange }: Properties) {
  const { text } = useTranslator();
  const styles = useStyles();
  const { metric, unit, value } = target;
  return (
    <div className={styles.target} role="group" aria-label={metric}>
      <Field
        label={text("corrections.correctionMetric")}
        validationMessage={
          fields.metric.trim() === "" ? text("corrections.correctionNoMetric") : undefined
        }
      >
        <Input
          autoFocus={autoFocus}
          input={shrinking}
          value={fields.metric}
          onChange={(_, { value: typed }) => onChange({ ...fields, metric: typed })}
        />
      </Field>
      <div className={styles.aim}>
        <Field label={text("corrections.correctionOperator")}>
          <Select
            value={fields.operator}
            onChange={(_, { value: operator }) =>
              onChange({ ...fields, operator: operator as TargetFields["operator"] })
            }
          >
            {Object.entries(operatorSigns).map(([operator, sign]) => (
              <option key={operator} value={operator}>
                {sign}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          className={styles.value}
          label={text("corrections.correctionTarget", { metric })}
          hint={value === null ? text("corrections.correctionUnmeasured") : undefined}
          validationMessage={isAimReadable(fields, target) ? undefined : text("pane.notANumber")}
        >
          <Input
            input={shrinking}
            inputMode={value === null ? "text" : "decimal"}
            contentAfter={unit === "" ? undefined : unit}
            value={fields.value}
            onChange={(_, { value: typed }) => onChange({ ...fields, value: typed })}
          />
        </Field>
      </div>
    </div>
  );
}
