import { useState } from "react";
import type { Drafts } from "../drafts/useDrafts";
import { useEnvironment } from "./environment";
import { ledgerFileName } from "../import/ledger-file-name";
import type { ChosenFile } from "../import/chosen-file";
import type { Failure } from "../import/import-state";

export interface LedgerFile {
  readonly failure: Failure | null;
  open(file: ChosenFile): void;
  save(title: string): void;
}

/**
 * Opens and saves the browser edition's ledger file. Null inside Excel.
 *
 * @param drafts keep the work that another ledger takes the place of
 */
export function useLedgerFile(drafts: Drafts | null, onOpened: () => void): LedgerFile | null {
  const environment = useEnvironment();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { files, log } = environment;
  if (files === null) return null;

  const attempt = async (step: string, job: () => Promise<void>) => {
    setFailure(null);
    log.note(step);
    try {
      await job();
    } catch (error) {
      log.error(step, error);
      setFailure({ error });
    }
  };

  return {
    failure,
    open: (file) =>
      void attempt("open ledger", async () => {
        const bytes = await file.bytes();
        const open = () => files.open(bytes);
        await (drafts ? drafts.setAside(open) : open());
        onOpened();
      }),
    save: (title) => void attempt("save ledger", () => files.save(ledgerFileName({ title }))),
  };
}
