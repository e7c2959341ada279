import { useState, type FormEvent } from "react";
import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerTask } from "../../ledger";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { DateField } from "../components/DateField";
import { FailureNotice } from "../components/FailureNotice";
import { usePageStyles } from "../components/page-styles";
import { shrinking } from "../components/shrinking";
import {
  entriesIn,
  fieldsOf,
  isReadable,
  progressIn,
  reportedIn,
  type EntryFields,
  type TextField,
} from "./entry-form";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    // A date needs so much.
    gridTemplateColumns: "repeat(auto-fit, minmax(172px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  field: { minWidth: 0 },
});

const longTexts: readonly TextField[] = ["situation", "problems", "nextSteps"];

interface Properties {
  readonly task: LedgerTask;
  readonly onClose: () => void;
}

/** 填报: a task's progress and what belongs to it, written into the workbook when it is saved. */
export function TaskEntryForm({ task, onClose }: Properties) {
  const { engine, host, today, translator } = useEnvironment();
  const { text } = translator;
  const styles = useStyles();
  const page = usePageStyles();
  const [fields, setFields] = useState<EntryFields>(() => fieldsOf(task));
  const { isBusy, failure, run } = useAction();

  const change = (changes: Partial<EntryFields>) => setFields({ ...fields, ...changes });
  const wrong = (value: number | null) =>
    Number.isNaN(value) ? text("pane.notANumber") : undefined;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const entries = entriesIn(fields, task, today());
    if (entries === null) return onClose();
    const isSaved = await run("enter", () => engine.enter(host, entries), text("pane.entrySaved"));
    if (isSaved) onClose();
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <div className={styles.pair}>
        <Field
          className={styles.field}
          label={text("pane.progress")}
          validationMessage={wrong(progressIn(fields.progress)) && text("pane.progressOutOfRange")}
        >
          <Input
            autoFocus
            input={shrinking}
            inputMode="decimal"
            contentAfter="%"
            value={fields.progress}
            onChange={(_, { value }) => change({ progress: value })}
          />
        </Field>
        <DateField
          label={text("pane.completedOn")}
          value={fields.completedOn}
          onChange={(completedOn) => change({ completedOn })}
        />
      </div>
      {task.targets
        .filter(({ target }) => target.value !== null)
        .map(({ id, target }) => (
          <Field
            key={id}
            className={styles.field}
            label={text("pane.reportedValue", { metric: target.metric })}
            validationMessage={wrong(reportedIn(fields.reported[id]!, target.unit))}
          >
            <Input
              input={shrinking}
              inputMode="decimal"
              contentAfter={target.unit}
              value={fields.reported[id]!}
              onChange={(_, { value }) => change({ reported: { ...fields.reported, [id]: value } })}
            />
          </Field>
        ))}
      {longTexts.map((key) => (
        <Field key={key} className={styles.field} label={text(`pane.${key}`)}>
          <Textarea
            resize="vertical"
            textarea={{ rows: 2 }}
            value={fields[key]}
            onChange={(_, { value }) => change({ [key]: value })}
          />
        </Field>
      ))}
      <Field className={styles.field} label={text("pane.person")}>
        <Input
          input={shrinking}
          value={fields.person}
          onChange={(_, { value }) => change({ person: value })}
        />
      </Field>
      {failure && <FailureNotice error={failure.error} title={text("pane.entryNotSaved")} />}
      <div className={page.actions}>
        <Button appearance="primary" type="submit" disabled={isBusy || !isReadable(fields, task)}>
          {text("pane.saveEntry")}
        </Button>
        <Button onClick={onClose} disabled={isBusy}>
          {text("start.cancel")}
        </Button>
      </div>
    </form>
  );
}
