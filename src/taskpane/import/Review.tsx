import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { useAnnounce } from "../app/announce";
import { useTranslator } from "../app/environment";
import { Notice } from "../components/Notice";
import { usePageStyles } from "../components/page-styles";
import { WarningList } from "../components/WarningList";
import type { ImportState } from "./import-state";
import { Preview } from "./Preview";
import type { Import } from "./useImport";
import { WriteStep } from "./WriteStep";

interface Properties {
  readonly work: Import;
  readonly state: Extract<ImportState, { phase: "reviewing" }>;
}

/** What was read, for a person to check before it is written. */
export default function Review({ work, state }: Properties) {
  const translator = useTranslator();
  const page = usePageStyles();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft, earlier, failure } = state;
  const { reading, warnings } = draft;
  const { list } = reading;
  // That no list was found is said by the notice.
  const others = warnings.filter(({ code }) => code !== "noTaskList");

  // Of a new document only: who answers or corrects something stays where they are.
  useEffect(() => {
    heading.current?.focus();
    announce(
      translator.text("pane.readDone", {
        tasks: reading.list.tasks.length,
        warnings: warnings.length,
      })
    );
  }, [announce, reading, warnings, translator]);

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={page.heading}>
        {list.title || translator.text("pane.untitled")}
      </h2>
      {list.tasks.length > 0 ? (
        <>
          <Preview
            draft={draft}
            onCorrectTask={work.correctTask}
            onCorrectGoal={work.correctGoal}
          />
          <WriteStep
            draft={draft}
            earlier={earlier}
            failure={failure}
            onAnswer={work.answer}
            onWrite={work.write}
            onDiscard={work.discard}
          />
        </>
      ) : (
        <>
          <Notice intent="error">{translator.text("pane.nothingToWrite")}</Notice>
          {others.length > 0 && <WarningList warnings={others} />}
          <div className={page.actions}>
            <Button appearance="primary" onClick={work.discard}>
              {translator.text("pane.chooseOther")}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
