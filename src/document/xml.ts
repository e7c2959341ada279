import { SaxesParser } from "saxes";
import { giveWay, throwIfCancelled, type WorkOptions } from "../diagnostics";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of a part is told, element by element. Names carry their usual prefix: "w:p". */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** The prefixes that readers use, whichever a file binds to the namespaces. */
const usualPrefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
};

const chunkSize = 256 * 1024;

/**
 * Feeds a part to `handler` in small steps, letting the page breathe in between. The parser knows
 * no document type definitions, so entities are never expanded.
 *
 * @throws whatever the parser throws on broken XML, and CancelledError.
 */
export async function parseXml(
  bytes: Uint8Array,
  handler: XmlHandler,
  { signal, onProgress }: WorkOptions = {}
): Promise<void> {
  const parser = new SaxesParser();
  const names = new PrefixNames();
  parser.on("opentag", ({ name, attributes }) => {
    names.learn(attributes);
    handler.open(names.usual(name), names.usualKeys(attributes));
  });
  parser.on("closetag", ({ name }) => handler.close(names.usual(name)));
  parser.on("text", (text) => handler.text?.(text));
  parser.on("cdata", (text) => handler.text?.(text));

  const decoder = new TextDecoder(encodingOf(bytes));
  throwIfCancelled(signal);
  for (let at = 0; at < bytes.length; at += chunkSize) {
    if (at > 0) await giveWay(signal);
    const chunk = bytes.subarray(at, at + chunkSize);
    parser.write(decoder.decode(chunk, { stream: at + chunkSize < bytes.length }));
    onProgress?.(Math.min(1, (at + chunkSize) / bytes.length));
  }
  parser.close();
}

/** XML is UTF-8 unless a byte-order mark says UTF-16. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Renames a file's own prefixes to the usual ones. Nearly every file uses these already. */
class PrefixNames {
  private readonly renamed = new Map<string, string>();

  learn(attributes: Attributes): void {
    for (const name in attributes) {
      if (!name.startsWith("xmlns")) continue;
      const usual = usualPrefixes[attributes[name]!];
      const prefix = name.slice("xmlns:".length);
      if (usual !== undefined && usual !== prefix) this.renamed.set(prefix, usual);
    }
  }

  usual(name: string): string {
    if (this.renamed.size === 0) return name;
    const colon = name.indexOf(":");
    const usual = this.renamed.get(colon < 0 ? "" : name.slice(0, colon));
    return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
  }

  usualKeys(attributes: Attributes): Attributes {
    if (this.renamed.size === 0) return attributes;
    return Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [this.usual(key), value])
    );
  }
}
