import { useState, type FormEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { TargetCorrection } from "../../ledger";
import type { Target } from "../../tasklist";
import { CorrectionActions } from "./CorrectionActions";
import { SourceClause } from "./SourceText";
import { TargetField } from "./TargetField";
import { isTargetReadable, targetCorrectionIn, targetFieldsOf } from "./target-form";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Properties {
  /** As it was read. */
  readonly goal: Target;
  readonly correction: TargetCorrection | undefined;
  /** Null takes the correction back. */
  readonly onCorrect: (correction: TargetCorrection | null) => void;
  readonly onClose: () => void;
}

/** Puts right what was read of an overall goal, beside the words that it came from. */
export function GoalForm({ goal, correction, onCorrect, onClose }: Properties) {
  const styles = useStyles();
  const [fields, setFields] = useState(() => targetFieldsOf(goal, correction));

  const end = (corrected: TargetCorrection | null) => {
    onCorrect(corrected);
    onClose();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    end(targetCorrectionIn(fields, goal));
  };

  return (
    <form className={styles.form} onSubmit={save}>
      <SourceClause words={goal.text} content="" />
      <TargetField autoFocus target={goal} fields={fields} onChange={setFields} />
      <CorrectionActions
        canSave={isTargetReadable(fields, goal)}
        onClose={onClose}
        onReset={correction ? () => end(null) : null}
      />
    </form>
  );
}
