import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { pickedFile, type ChosenFile } from "../import/chosen-file";
import { useTranslator } from "./environment";
import { UndoButton } from "./UndoButton";

interface Properties {
  /** Null while there is nothing to save. */
  readonly onSave: (() => void) | null;
  /** Whether something in hand was not saved yet. */
  readonly isUnsaved: boolean;
  readonly onOpen: (file: ChosenFile) => void;
}

/** The browser edition's way in and out: open an earlier ledger, save the one in hand. */
export default function LedgerFileActions({ onSave, isUnsaved, onOpen }: Properties) {
  const translator = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {onSave && (
        <>
          <Button
            appearance={isUnsaved ? "primary" : "secondary"}
            icon={<ArrowDownloadRegular />}
            onClick={onSave}
          >
            {translator.text(isUnsaved ? "pane.downloadUnsaved" : "pane.downloadLedger")}
          </Button>
          <UndoButton />
        </>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={translator.text("pane.openLedger")}
        accept=".xlsx"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onOpen(pickedFile(file));
          currentTarget.value = "";
        }}
      />
      <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {translator.text("pane.openLedger")}
      </Button>
    </>
  );
}
