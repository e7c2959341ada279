import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "./page-styles";

interface Properties {
  /** Why there is nothing to see. */
  readonly text: string;
  readonly onImport: () => void;
  readonly ledgerActions: ReactNode;
}

/** What a place says that needs a ledger, and the ways to get one. */
export function NoLedger({ text, onImport, ledgerActions }: Properties) {
  const translator = useTranslator();
  const page = usePageStyles();
  return (
    <>
      <p className={page.text}>{text}</p>
      <div className={page.actions}>
        <Button appearance="primary" onClick={onImport}>
          {translator.text("pane.goToImport")}
        </Button>
        {ledgerActions}
      </div>
    </>
  );
}
