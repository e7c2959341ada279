import { LedgerError, type Result, type WorkOptions } from "../../diagnostics";
import { unpack } from "../archive";
import { DamagedDocumentError } from "../errors";
import type { SourceDocument } from "../model";
import { parseXml } from "../xml";
import { OdtHandler } from "./handler";
import { OdtStyles } from "./styles";

/**
 * Reads an .odt: its text with all tracked changes accepted, its notes where they are referred to.
 * Headers, footers and comments are not part of it.
 *
 * @throws DamagedDocumentError, DocumentTooLargeError
 */
export async function readOdt(
  bytes: Uint8Array,
  file: string,
  options: WorkOptions
): Promise<Result<SourceDocument>> {
  const parts = unpack(bytes, file, (name) => name === "content.xml" || name === "styles.xml");
  try {
    const content = parts["content.xml"] ?? new Uint8Array();
    const styles = new OdtStyles();
    for (const part of [parts["styles.xml"], content]) if (part) await parseXml(part, styles);
    const handler = new OdtHandler(styles);
    await parseXml(content, handler, options);
    return { value: { kind: "odt", blocks: handler.flow.blocks }, warnings: [] };
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw new DamagedDocumentError(file, error);
  }
}
