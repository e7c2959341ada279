import { useState, type FormEvent } from "react";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { TaskCorrection } from "../../ledger";
import type { Task, UnitMention } from "../../tasklist";
import { useTranslator } from "../app/environment";
import { useAction } from "../app/useAction";
import { DateField } from "../components/DateField";
import { FailureNotice } from "../components/FailureNotice";
import { shrinking } from "../components/shrinking";
import { CorrectionActions } from "./CorrectionActions";
import {
  correctedRoles,
  correctionFieldsOf,
  correctionIn,
  isCorrectionReadable,
} from "./correction-form";
import { TargetField } from "./TargetField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

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
  const { text } = useTranslator();
  const styles = useStyles();
  const [fields, setFields] = useState(() => correctionFieldsOf(task, correction));
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
      <DateField
        label={text("pane.due")}
        hint={text("corrections.correctionDue")}
        value={fields.due}
        onChange={(due) => setFields({ ...fields, due })}
      />
      {task.targets.map((target, place) => (
        <TargetField
          key={place}
          target={target}
          fields={fields.targets[place]!}
          onChange={(changed) =>
            setFields({ ...fields, targets: fields.targets.with(place, changed) })
          }
        />
      ))}
      {failure && <FailureNotice error={failure.error} title={text("start.notDone")} />}
      <CorrectionActions
        canSave={!isBusy && isCorrectionReadable(fields, task)}
        onClose={onClose}
        onReset={correction ? reset : null}
      />
    </form>
  );
}
