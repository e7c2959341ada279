import { useState, type FormEvent } from "react";
import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { correctedTask, type TaskCorrection } from "../../ledger";
import type { Target, Task, UnitMention } from "../../tasklist";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { FailureNotice } from "../components/FailureNotice";
import { operatorSigns } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import {
  correctedRoles,
  correctionFieldsOf,
  correctionIn,
  isCorrectionReadable,
  targetValueIn,
  type TargetFields,
} from "./correction-form";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  target: { display: "flex", gap: tokens.spacingHorizontalS },
  value: { flexGrow: 1, minWidth: 0 },
});

/** Fluent's own inputs are wider than a narrow pane. */
const shrinking = { style: { minWidth: 0, width: "100%" } };

interface Properties {
  /** As it was read. */
  readonly task: Task;
  readonly correction: TaskCorrection | undefined;
  /** Finds the units that a typed text names. */
  readonly readUnits: (text: string) => Promise<readonly UnitMention[]>;
  /** Null takes every correction back. */
  readonly onCorrect: (correction: TaskCorrection | null) => void;
  readonly onClose: () => void;
}

/** Puts right what was read of a task: who, by when, how much. */
export function CorrectionForm({ task, correction, readUnits, onCorrect, onClose }: Properties) {
  const { text } = useEnvironment().translator;
  const styles = useStyles();
  const page = usePageStyles();
  const [fields, setFields] = useState(() => correctionFieldsOf(correctedTask(task, correction)));
  const { isBusy, failure, run } = useAction();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const isDone = await run("correct", async () =>
      onCorrect(await correctionIn(fields, task, readUnits))
    );
    if (isDone) onClose();
  };
  const reset = () => {
    onCorrect(null);
    onClose();
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      {correctedRoles.map((role, place) => (
        <Field key={role} label={text(`pane.${role}`)}>
          <Input
            autoFocus={place === 0}
            input={shrinking}
            placeholder={text("corrections.correctionUnits")}
            value={fields.units[role]}
            onChange={(_, { value }) =>
              setFields({ ...fields, units: { ...fields.units, [role]: value } })
            }
          />
        </Field>
      ))}
      <Field label={text("pane.due")} hint={text("corrections.correctionDue")}>
        <Input
          type="date"
          input={shrinking}
          value={fields.due}
          onChange={(_, { value }) => setFields({ ...fields, due: value })}
        />
      </Field>
      {task.targets.map((target, place) => {
        const own = fields.targets[place];
        return (
          own && (
            <TargetField
              key={place}
              target={target}
              fields={own}
              onChange={(changed) =>
                setFields({ ...fields, targets: { ...fields.targets, [place]: changed } })
              }
            />
          )
        );
      })}
      {failure && <FailureNotice error={failure.error} title={text("start.notDone")} />}
      <div className={page.actions}>
        <Button
          appearance="primary"
          type="submit"
          size="small"
          disabled={isBusy || !isCorrectionReadable(fields, task)}
        >
          {text("corrections.correctionSave")}
        </Button>
        <Button size="small" onClick={onClose}>
          {text("start.cancel")}
        </Button>
        {correction && (
          <Button size="small" onClick={reset}>
            {text("corrections.correctionReset")}
          </Button>
        )}
      </div>
    </form>
  );
}

interface TargetProperties {
  readonly target: Target;
  readonly fields: TargetFields;
  readonly onChange: (fields: TargetFields) => void;
}

function TargetField({ target, fields, onChange }: TargetProperties) {
  const { text } = useEnvironment().translator;
  const styles = useStyles();
  const { metric, unit } = target;
  const value = targetValueIn(fields, target);
  return (
    <div className={styles.target} role="group" aria-label={metric}>
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
        validationMessage={
          value === null || Number.isNaN(value) ? text("pane.notANumber") : undefined
        }
      >
        <Input
          input={shrinking}
          inputMode="decimal"
          contentAfter={unit}
          value={fields.value}
          onChange={(_, { value: typed }) => onChange({ ...fields, value: typed })}
        />
      </Field>
    </div>
  );
}
