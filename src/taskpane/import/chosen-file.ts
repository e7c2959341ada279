import type { PastedContent } from "./usePaste";
import { FileUnreadableError, SampleUnavailableError } from "./errors";

/** A document or ledger that the user picked, dropped or asked for as a sample. */
export interface ChosenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** Relative to the page, so that the pane works under any path. */
const sampleAddress = "assets/sample-liucheng-2025.docx";

export const sampleFile: ChosenFile = {
  name: "sample-liucheng-2025.docx",
  async bytes() {
    try {
      const response = await fetch(sampleAddress);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      throw new SampleUnavailableError({ cause });
    }
  },
};

export function pickedFile(file: File): ChosenFile {
  return {
    name: file.name,
    async bytes() {
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch (cause) {
        throw new FileUnreadableError(file.name, { cause });
      }
    },
  };
}

/** A byte-order mark says that the text is UTF-8, whatever the page it was copied from declares. */
export function pastedFile({ html, text }: PastedContent, name: string): ChosenFile {
  const content = html.trim() === "" ? text : `<!doctype html>${html}`;
  return { name, bytes: async () => new TextEncoder().encode(`\uFEFF${content}`) };
}

/** What may hold a ledger; an .xls holds a list at most. */
export function isWorkbook({ name }: ChosenFile): boolean {
  return /\.xls[xm]$/i.test(name);
}
