import { useEffect, useRef } from "react";
import { Button, ProgressBar } from "@fluentui/react-components";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "../components/page-styles";

interface Properties {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** Work under way, and the way to stop it. */
export function WorkProgress({ label, share, onCancel }: Properties) {
  const page = usePageStyles();
  const translator = useTranslator();
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that was pressed has gone: the focus goes to the only thing left to do.
  useEffect(() => cancel.current?.focus(), []);
  return (
    <section className={page.section} aria-busy>
      <p className={page.text}>{label}</p>
      <ProgressBar aria-label={label} value={share > 0 ? share : undefined} thickness="large" />
      <div className={page.actions}>
        <Button ref={cancel} onClick={onCancel}>
          {translator.text("pane.cancel")}
        </Button>
      </div>
    </section>
  );
}
