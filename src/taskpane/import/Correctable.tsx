import { useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslator } from "../app/environment";

const useStyles = makeStyles({
  below: { marginTop: tokens.spacingVerticalS },
  beside: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  shown: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

interface Properties {
  /** What is put right, where several stand in a list; each then has its button beside it. */
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
  const button = (
    <Button
      size="small"
      className={styles.button}
      aria-label={name && text("corrections.correctOne", { name })}
      autoFocus={state === "closed"}
      onClick={() => setState("open")}
    >
      {text("corrections.correct")}
    </Button>
  );
  return name === undefined ? (
    <>
      {children}
      <div className={styles.below}>{button}</div>
    </>
  ) : (
    <div className={styles.beside}>
      <div className={styles.shown}>{children}</div>
      {button}
    </div>
  );
}
