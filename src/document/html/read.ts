import { Parser } from "htmlparser2";
import {
  LedgerError,
  giveWay,
  throwIfCancelled,
  type Result,
  type WorkOptions,
} from "../../diagnostics";
import { DamagedDocumentError } from "../errors";
import type { SourceDocument } from "../model";
import { decodePage } from "./decode";
import { HtmlHandler } from "./handler";
import { isMimePage, pageOfMime } from "./mime";

const chunkSize = 256 * 1024;

/**
 * Reads a web page: saved from a browser, exported by Word or WPS, or in one file with its
 * pictures (.mht). What a reader of the page does not see is not part of it.
 *
 * @throws DamagedDocumentError when its elements are nested beyond all measure
 */
export async function readHtmlDocument(
  bytes: Uint8Array,
  file: string,
  options: WorkOptions
): Promise<Result<SourceDocument>> {
  const page = isMimePage(bytes) ? pageOfMime(bytes) : bytes;
  try {
    const { flow } = await parse(decodePage(page), options);
    return { value: { kind: "html", blocks: flow.blocks }, warnings: [] };
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw new DamagedDocumentError(file, error);
  }
}

/** Notes stand after what refers to them, so a page with notes is read twice. */
async function parse(html: string, options: WorkOptions): Promise<HtmlHandler> {
  const first = await pass(html, new Map(), options);
  return first.notesMet.size === 0 ? first : pass(html, first.notesMet, options);
}

async function pass(
  html: string,
  notes: ReadonlyMap<string, string>,
  { signal, onProgress }: WorkOptions
): Promise<HtmlHandler> {
  const handler = new HtmlHandler(notes);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open(name, attributes),
      onclosetag: () => handler.close(),
      ontext: (text) => handler.text(text),
    },
    { decodeEntities: true }
  );
  throwIfCancelled(signal);
  for (let at = 0; at < html.length; at += chunkSize) {
    if (at > 0) await giveWay(signal);
    parser.write(html.slice(at, at + chunkSize));
    onProgress?.(Math.min(1, (at + chunkSize) / html.length));
  }
  parser.end();
  handler.end();
  return handler;
}
