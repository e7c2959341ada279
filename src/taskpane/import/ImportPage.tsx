import { useState } from "react";
import { loadWords } from "../../locales";
import { useEnvironment } from "../app/environment";
import { lazyPart } from "../app/lazy-part";
import { FailureNotice } from "../components/FailureNotice";
import { usePageStyles } from "../components/page-styles";
import { isWorkbook, pastedFile, pickedFile, sampleFile, type ChosenFile } from "./chosen-file";
import { FilePicker } from "./FilePicker";
import { OneFileOnlyError, WorkbookInExcelError } from "./errors";
import { useFileDrop } from "./useFileDrop";
import { usePaste } from "./usePaste";
import type { Import } from "./useImport";
import { WorkProgress } from "./WorkProgress";

const loadReview = () => import("./Review");
const Review = lazyPart(loadReview);

interface Properties {
  readonly work: Import;
  /** Opens an earlier ledger; browser edition only. */
  readonly onLedger: ((file: ChosenFile) => void) | null;
  readonly visible: boolean;
}

/** 导入: a document is chosen, reviewed and written. */
export function ImportPage({ work, onLedger, visible }: Properties) {
  const { translator, engine, host, log } = useEnvironment();
  const page = usePageStyles();
  const [refusal, setRefusal] = useState<unknown>(null);
  const { state } = work;
  const isIdle = state.phase === "choosing" || state.phase === "reviewing";

  const take = (file: ChosenFile) => {
    setRefusal(null);
    if (isWorkbook(file)) void takeWorkbook(file);
    else takeDocument(file);
  };
  const takeDocument = (file: ChosenFile) => {
    // Fetched while the document is read, so that the review stands at once.
    void Promise.all([loadReview(), loadWords(translator.locale)]).catch(() => undefined);
    work.read(file);
  };
  /** A workbook may hold a ledger, or a list that somebody typed into a sheet. */
  const takeWorkbook = async (file: ChosenFile) => {
    try {
      if (!(await engine.holdsLedger(await file.bytes()))) takeDocument(file);
      else if (onLedger) onLedger(file);
      else setRefusal(new WorkbookInExcelError());
    } catch (error) {
      log.error("look into workbook", error);
      setRefusal(error);
    }
  };
  const takeOne = (files: readonly File[]) => {
    const [file, ...others] = files;
    if (others.length > 0) setRefusal(new OneFileOnlyError(files.length));
    else if (file) take(pickedFile(file));
  };
  const hovered = useFileDrop(visible && isIdle, takeOne);
  usePaste(visible && isIdle, (content) =>
    take(pastedFile(content, translator.text("start.pastedName")))
  );
  const failure = refusal ?? (state.phase === "choosing" ? (state.failure?.error ?? null) : null);

  return (
    <div className={page.page}>
      {failure !== null && (
        <FailureNotice error={failure} title={translator.text("start.importFailed")} />
      )}
      {state.phase === "choosing" && (
        <>
          <p className={page.text}>{translator.text("start.importIntro")}</p>
          <FilePicker hovered={hovered} onFiles={takeOne} onSample={() => take(sampleFile)} />
          <p className={page.quiet}>{translator.text("start.staysHere")}</p>
        </>
      )}
      {state.phase === "reading" && (
        <WorkProgress
          label={translator.text("start.reading", { fileName: state.fileName })}
          share={state.share}
          onCancel={work.cancel}
        />
      )}
      {state.phase === "writing" && (
        <WorkProgress
          label={translator.text(state.isCancelling ? "start.cancelling" : "start.writing")}
          share={state.share}
          isCancelling={state.isCancelling}
          hint={host.kind === "excel" ? translator.text("start.excelIsSlow") : undefined}
          onCancel={work.cancel}
        />
      )}
      {state.phase === "reviewing" && <Review work={work} state={state} />}
    </div>
  );
}
