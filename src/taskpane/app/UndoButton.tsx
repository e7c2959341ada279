import { useSyncExternalStore } from "react";
import { Button } from "@fluentui/react-components";
import { FailureNotice } from "../components/FailureNotice";
import { useEnvironment } from "./environment";
import { useAction } from "./useAction";

interface Properties {
  /** Follows what the pane then shows. */
  readonly onUndone?: () => void;
}

/** Takes back the last write: an import, an entry, a period, a setting. */
export function UndoButton({ onUndone }: Properties) {
  const { translator, undoing } = useEnvironment();
  const { text } = translator;
  const canUndo = useCanUndo();
  const { isBusy, failure, run } = useAction();
  const undo = async () => {
    if (await run("undo", () => undoing.undo(), text("start.undone"))) onUndone?.();
  };
  return (
    <>
      <Button disabledFocusable={!canUndo || isBusy} onClick={() => void undo()}>
        {text("start.undo")}
      </Button>
      {failure && <FailureNotice error={failure.error} title={text("start.notUndone")} />}
    </>
  );
}

export function useCanUndo(): boolean {
  const { undoing } = useEnvironment();
  return useSyncExternalStore(undoing.onHandled, undoing.canUndo);
}
