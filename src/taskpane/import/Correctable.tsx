import { useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslator } from "../app/environment";

const useStyles = makeStyles({
  correct: { marginTop: tokens.spacingVerticalS },
});

interface Properties {
  /** What is put right, where several stand beside each other. */
  readonly name?: string;
  readonly children: ReactNode;
  /** The form that stands in the place of the children while it is open. */
  readonly form: (close: () => void) => ReactNode;
}

/** What was read, with a button that puts a form in its place; afterwards the focus is at the button. */
export function Correctable({ name, children, form }: Properties) {
  const { text } = useTranslator();
  const styles = useStyles();
  const [state, setState] = useState<"unopened" | "open" | "closed">("unopened");
  if (state === "open") return form(() => setState("closed"));
  return (
    <>
      {children}
      <div className={styles.correct}>
        <Button
          size="small"
          aria-label={name && text("corrections.correctOne", { name })}
          autoFocus={state === "closed"}
          onClick={() => setState("open")}
        >
          {text("corrections.correct")}
        </Button>
      </div>
    </>
  );
}
