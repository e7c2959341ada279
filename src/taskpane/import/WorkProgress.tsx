import { useEffect, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "../components/page-styles";
import { ProgressBar } from "../components/ProgressBar";

interface Properties {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly isCancelling?: boolean;
  /** What may hold the work up; shown when it has stood still for a while. */
  readonly hint?: string;
  readonly onCancel: () => void;
}

/** Usual work moves on within this. */
const patienceMs = 8_000;

/** Work under way, and the way to stop it. */
export function WorkProgress({ label, share, isCancelling = false, hint, onCancel }: Properties) {
  const page = usePageStyles();
  const translator = useTranslator();
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that was pressed has gone: the focus goes to the only thing left to do.
  useEffect(() => cancel.current?.focus(), []);
  const isSlow = useStandsStill(share);
  return (
    <section className={page.section} aria-busy>
      <p className={page.text}>{label}</p>
      <ProgressBar label={label} share={share > 0 ? share : undefined} thick />
      <p role="status" className={page.quiet}>
        {isSlow && hint}
      </p>
      <div className={page.actions}>
        <Button ref={cancel} disabledFocusable={isCancelling} onClick={onCancel}>
          {translator.text("start.cancel")}
        </Button>
      </div>
    </section>
  );
}

/** Whether the share has been the same for so long that a person will wonder. */
function useStandsStill(share: number): boolean {
  const [stoodStillAt, setStoodStillAt] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStoodStillAt(share), patienceMs);
    return () => clearTimeout(timer);
  }, [share]);
  return stoodStillAt === share;
}
