import { useEffect, useState, type ReactNode } from "react";
import type { WorkbookPlan } from "../../workbook";
import type { Standing } from "../follow-up/useFollowUp";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { FailureNotice } from "../components/FailureNotice";
import { NoLedger } from "../components/NoLedger";
import { usePageStyles } from "../components/page-styles";
import { ProgressBar } from "../components/ProgressBar";
import WorkbookView, { type WantedTask } from "./WorkbookView";

interface Properties {
  /** Null while there is no ledger. */
  readonly standing: Standing | null;
  /** The task whose row is to be shown, or null. */
  readonly wanted: WantedTask | null;
  readonly onImport: () => void;
  readonly ledgerActions: ReactNode;
}

/** 表格: the browser edition's look into the workbook in hand. */
export default function SheetsPage({ standing, wanted, onImport, ledgerActions }: Properties) {
  const { translator } = useEnvironment();
  const page = usePageStyles();
  if (standing !== null)
    return <Sheets standing={standing} wanted={wanted} ledgerActions={ledgerActions} />;
  return (
    <div className={page.page}>
      <NoLedger
        text={translator.text("sheets.none")}
        onImport={onImport}
        ledgerActions={ledgerActions}
      />
    </div>
  );
}

interface SheetsProperties {
  readonly standing: Standing;
  readonly wanted: WantedTask | null;
  readonly ledgerActions: ReactNode;
}

function Sheets({ standing, wanted, ledgerActions }: SheetsProperties) {
  const { engine, translator } = useEnvironment();
  const page = usePageStyles();
  const [plan, setPlan] = useState<WorkbookPlan | null>(null);
  const { failure, run } = useAction();

  useEffect(() => {
    void run("preview", async ({ signal }) => {
      const next = await engine.preview(standing.ledger, standing.assessment.asOf);
      if (!signal.aborted) setPlan(next);
    });
  }, [engine, run, standing]);

  return (
    <div className={page.page}>
      <h2 className={page.heading}>{standing.ledger.title}</h2>
      <div className={page.actions}>{ledgerActions}</div>
      {failure && <FailureNotice error={failure.error} title={translator.text("start.notDone")} />}
      {plan ? <WorkbookView plan={plan} wanted={wanted} /> : !failure && <ProgressBar />}
    </div>
  );
}
