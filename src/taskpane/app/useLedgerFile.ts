import type { Drafts } from "../drafts/useDrafts";
import { useEnvironment } from "./environment";
import { ledgerFileName } from "../import/ledger-file-name";
import type { ChosenFile } from "../import/chosen-file";
import { useAction, type Failure } from "./useAction";

interface LedgerFile {
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
  const { files } = useEnvironment();
  const { failure, run } = useAction();
  if (files === null) return null;

  return {
    failure,
    open: (file) =>
      void run("open ledger", async () => {
        const bytes = await file.bytes();
        const open = () => files.open(bytes);
        await (drafts ? drafts.setAside(open) : open());
        onOpened();
      }),
    save: (title) => void run("save ledger", () => files.save(ledgerFileName({ title }))),
  };
}
