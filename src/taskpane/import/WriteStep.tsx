import { useState } from "react";
import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { useEnvironment } from "../app/environment";
import { lazyPart } from "../app/lazy-part";
import { Disclosure } from "../components/Disclosure";
import { FailureNotice } from "../components/FailureNotice";
import { formatNames } from "../components/format";
import { Notice } from "../components/Notice";
import { usePageStyles } from "../components/page-styles";
import { Changes } from "./Changes";
import type { Failure } from "../app/useAction";
import type { Draft, EarlierLedger } from "./import-state";
import { ledgerFileName } from "./ledger-file-name";

const WorkbookView = lazyPart(() => import("../sheets/WorkbookView"));

interface Properties {
  readonly draft: Draft;
  readonly earlier: EarlierLedger | null;
  readonly failure: Failure | null;
  readonly onAnswer: (key: string, isNew: boolean) => void;
  readonly onWrite: () => void;
  readonly onDiscard: () => void;
}

/** Says plainly what will be written where, and what that changes in a ledger that stands there. */
export function WriteStep({ draft, earlier, failure, onAnswer, onWrite, onDiscard }: Properties) {
  const { translator, files } = useEnvironment();
  const page = usePageStyles();
  const [agreedTo, setAgreedTo] = useState<EarlierLedger | null>(null);
  const { merge, corrections } = draft;
  const corrected = corrections.tasks.size + corrections.goals.size;
  const agreed = earlier === null || merge !== null || agreedTo === earlier;
  const { list } = draft.reading;
  const sheets = draft.plan.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  return (
    <section className={mergeClasses(page.section, page.card)}>
      <h3 id={writeStepId} tabIndex={-1} className={page.subheading}>
        {translator.text("pane.writeTitle")}
      </h3>
      <p className={page.text}>
        {translator.text(files ? "pane.writeFile" : "pane.writeWorkbook", {
          count: sheets.length,
          sheets: formatNames(sheets, translator.locale),
          tasks: list.tasks.length,
          fileName: ledgerFileName(list),
        })}
      </p>
      {corrected > 0 && (
        <p className={page.text}>
          {translator.text("corrections.correctionsMade", { count: corrected })}
        </p>
      )}
      {merge !== null && <Changes merge={merge} title={earlier?.title ?? ""} onAnswer={onAnswer} />}
      {earlier !== null && merge === null && (
        <>
          <Notice intent="warning" title={translator.text("pane.earlierTitle")}>
            {translator.text("pane.earlierUnreadable")}{" "}
            {translator.text(files ? "pane.earlierAdviceFile" : "pane.earlierAdviceWorkbook")}
          </Notice>
          <Checkbox
            checked={agreed}
            onChange={(_, { checked }) => setAgreedTo(checked === true ? earlier : null)}
            label={translator.text("pane.agreeToReplace")}
          />
        </>
      )}
      {failure !== null && (
        <FailureNotice error={failure.error} title={translator.text("pane.writeFailed")} />
      )}
      <div className={page.actions}>
        <Button appearance="primary" disabledFocusable={!agreed} onClick={onWrite}>
          {translator.text(files ? "pane.writeAndDownload" : "pane.write")}
        </Button>
        <Button onClick={onDiscard}>{translator.text("pane.discard")}</Button>
      </div>
      <div className={page.flush}>
        <Disclosure label={translator.text("sheets.preview")}>
          <WorkbookView plan={draft.plan} />
        </Disclosure>
      </div>
    </section>
  );
}

/** Where the review's link to the writing leads. */
export const writeStepId = "write-step";
