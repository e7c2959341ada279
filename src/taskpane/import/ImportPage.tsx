import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "../app/announce";
import { useEnvironment } from "../app/environment";
import { FailureNotice } from "../components/FailureNotice";
import { usePageStyles } from "../components/page-styles";
import { isWorkbook, pickedFile, sampleFile, type ChosenFile } from "./chosen-file";
import { FilePicker } from "./FilePicker";
import type { ImportState } from "./import-state";
import { OneFileOnlyError, WorkbookInExcelError } from "./errors";
import { Preview } from "./Preview";
import { useFileDrop } from "./useFileDrop";
import type { Import } from "./useImport";
import { WorkProgress } from "./WorkProgress";
import { WriteStep } from "./WriteStep";

interface Properties {
  readonly work: Import;
  /** Opens an earlier ledger; browser edition only. */
  readonly onLedger: ((file: ChosenFile) => void) | null;
  readonly visible: boolean;
}

/** 导入: a document is chosen, reviewed and written. */
export function ImportPage({ work, onLedger, visible }: Properties) {
  const { translator } = useEnvironment();
  const page = usePageStyles();
  const [refusal, setRefusal] = useState<unknown>(null);
  const { state } = work;
  const isIdle = state.phase === "choosing" || state.phase === "reviewing";

  const take = (file: ChosenFile) => {
    setRefusal(null);
    if (!isWorkbook(file)) work.read(file);
    else if (onLedger) onLedger(file);
    else setRefusal(new WorkbookInExcelError());
  };
  const takeOne = (files: readonly File[]) => {
    const [file, ...others] = files;
    if (others.length > 0) setRefusal(new OneFileOnlyError(files.length));
    else if (file) take(pickedFile(file));
  };
  const hovered = useFileDrop(visible && isIdle, takeOne);
  const failure = refusal ?? (state.phase === "choosing" ? (state.failure?.error ?? null) : null);

  return (
    <div className={page.page}>
      {failure !== null && (
        <FailureNotice error={failure} title={translator.text("pane.importFailed")} />
      )}
      {state.phase === "choosing" && (
        <>
          <p className={page.text}>{translator.text("pane.importIntro")}</p>
          <FilePicker hovered={hovered} onFiles={takeOne} onSample={() => take(sampleFile)} />
          <p className={page.quiet}>{translator.text("pane.staysHere")}</p>
        </>
      )}
      {state.phase === "reading" && (
        <WorkProgress
          label={translator.text("pane.reading", { fileName: state.fileName })}
          share={state.share}
          onCancel={work.cancel}
        />
      )}
      {state.phase === "writing" && (
        <WorkProgress
          label={translator.text("pane.writing")}
          share={state.share}
          onCancel={work.cancel}
        />
      )}
      {state.phase === "reviewing" && <Review work={work} state={state} />}
    </div>
  );
}

type Reviewing = Extract<ImportState, { phase: "reviewing" }>;

function Review({ work, state }: { readonly work: Import; readonly state: Reviewing }) {
  const { translator } = useEnvironment();
  const page = usePageStyles();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft, earlier, failure } = state;
  const { list } = draft.reading;

  useEffect(() => {
    heading.current?.focus();
    announce(
      translator.text("pane.readDone", {
        tasks: draft.reading.list.tasks.length,
        warnings: draft.warnings.length,
      })
    );
  }, [announce, draft, translator]);

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={page.heading}>
        {list.title || translator.text("pane.untitled")}
      </h2>
      <Preview draft={draft} />
      <WriteStep
        draft={draft}
        earlier={earlier}
        failure={failure}
        onWrite={work.write}
        onDiscard={work.discard}
      />
    </>
  );
}
