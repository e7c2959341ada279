import { useSyncExternalStore } from "react";
import { Button } from "@fluentui/react-components";
import { useAnnounce } from "./announce";
import { useEnvironment, useTranslator } from "./environment";
import type { LedgerFiles } from "./ledger-files";

/**
 * Takes back the last write: an import, an entry, a period, a setting. The browser edition only:
 * Excel offers add-ins no way to step back over the sheets that an import replaces.
 */
export function UndoButton() {
  const { files } = useEnvironment();
  return files && <FileUndo files={files} />;
}

function FileUndo({ files }: { readonly files: LedgerFiles }) {
  const { text } = useTranslator();
  const announce = useAnnounce();
  const canUndo = useSyncExternalStore(files.onHandled, files.canUndo);
  const undo = () => {
    files.undo();
    announce(text("pane.undone"));
  };
  return (
    <Button disabledFocusable={!canUndo} onClick={undo}>
      {text("pane.undo")}
    </Button>
  );
}
