import { Button } from "@fluentui/react-components";
import type { Ledger } from "../../ledger";
import type { IsoDate } from "../../tasklist";
import { download } from "../app/download";
import { reportKinds, type ReportKind } from "../app/engine";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { FailureNotice } from "../components/FailureNotice";
import { usePageStyles } from "../components/page-styles";
import { ledgerFileName } from "../import/ledger-file-name";

interface Properties {
  readonly ledger: Ledger;
  readonly asOf: IsoDate;
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The workbooks, and 督办单 as letters for Word. */
const kinds = [...reportKinds, "noticeLetters"] as const;
type Kind = (typeof kinds)[number];

/** Makes files of the ledger for those who have no add-in: 领导版, 通报, 督办单. */
export function ReportActions({ ledger, asOf }: Properties) {
  const { engine, host, translator } = useEnvironment();
  const { text } = translator;
  const page = usePageStyles();
  const { isBusy, failure, run } = useAction();

  const openWorkbook = async (kind: ReportKind, name: string) => {
    const plan = await engine.planReport(kind, ledger, asOf);
    await host.openCopy(plan, ledgerFileName(ledger, name));
  };

  const saveLetters = async () => {
    const bytes = await engine.noticeLetters(ledger, asOf);
    const name = ledgerFileName(ledger, text("pane.report_notices"), "docx");
    download(bytes as BlobPart, name, wordType);
  };

  const make = (kind: Kind) => {
    const name = text(`pane.report_${kind}`);
    return run(
      `report ${kind}`,
      () => (kind === "noticeLetters" ? saveLetters() : openWorkbook(kind, name)),
      text("pane.reportMade", { name })
    );
  };

  return (
    <section className={page.section}>
      <h3 className={page.subheading}>{text("pane.reports")}</h3>
      <p className={page.quiet}>
        {text(host.kind === "excel" ? "pane.reportsHintWorkbook" : "pane.reportsHintFile")}
      </p>
      <div className={page.actions}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void make(kind)}
          >
            {text(`pane.report_${kind}`)}
          </Button>
        ))}
      </div>
      {failure && <FailureNotice error={failure.error} title={text("pane.reportFailed")} />}
    </section>
  );
}
