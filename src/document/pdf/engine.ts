import * as library from "pdfjs-dist/legacy/build/pdf.mjs";
import * as workerModule from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { giveWay } from "../../diagnostics";
import { DamagedDocumentError, UnreadableDocumentError } from "../errors";
import { characterMaps } from "#character-maps";
import { ignoreStrayRejections } from "#stray-rejections";
import type { Matrix } from "./geometry";

/** What a glyph of shown text is: its characters, its advance in thousandths of the font size. */
export interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  /** Advance, and the place of the origin, in vertical writing. */
  readonly vmetric?: readonly [number, number, number] | null;
}

export interface Font {
  readonly fontMatrix?: Matrix | null;
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly [number, number, number];
}

/** One drawing operator of a page, by the name that the library gives it. */
export interface Operator {
  readonly name: string;
  readonly operands: readonly unknown[];
}

/** A page as the file describes it. */
export interface PageSource {
  /** From the page's own space to one whose y runs downwards, turned as the page asks. */
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly operators: Iterable<Operator>;
  readonly font: (name: string) => Font | undefined;
}

export interface PdfFile {
  readonly pageCount: number;
  /** @param index from 0 */
  readonly page: (index: number) => Promise<PageSource>;
  readonly close: () => Promise<void>;
}

const operatorNames = new Map(
  Object.entries(library.OPS).map(([name, code]) => [code as number, name])
);

/** No picture is of use here, so none is decoded. */
const largestPicture = 1;

/**
 * Opens a PDF. Scripts, forms, comments and pictures are left alone; nothing is fetched but the
 * character maps, which lie beside the program.
 *
 * @throws UnreadableDocumentError for a file with a password, DamagedDocumentError
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PdfFile> {
  // The library looks here for the part that reads files, before it tries to start a worker.
  Object.assign(globalThis, { pdfjsWorker: workerModule });
  // It fetches what a file says of all pages ahead, and hears of no fault in those that it does not come to.
  const hearAgain = ignoreStrayRejections();
  const task = library.getDocument({
    // The library keeps what it is given, and wants no Buffer.
    data: new Uint8Array(bytes),
    ...characterMaps(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    maxImageSize: largestPicture,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  const close = async () => {
    // What goes wrong in putting a file away concerns nobody.
    await task.destroy().catch(() => undefined);
    await giveWay();
    hearAgain();
  };
  try {
    const document = await task.promise;
    return {
      pageCount: document.numPages,
      page: async (index) => pageSource(await document.getPage(index + 1)),
      close,
    };
  } catch (error) {
    await close();
    if (error instanceof Error && error.name === "PasswordException")
      throw new UnreadableDocumentError("encrypted", file);
    throw new DamagedDocumentError(file, error);
  }
}

async function pageSource(page: library.PDFPageProxy): Promise<PageSource> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
  return {
    width,
    height,
    transform: transform as unknown as Matrix,
    operators: operatorsOf(list),
    font: (name) =>
      page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font | undefined) : undefined,
  };
}

function* operatorsOf(list: {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}): Iterable<Operator> {
  for (let at = 0; at < list.fnArray.length; at++)
    yield {
      name: operatorNames.get(list.fnArray[at]!) ?? "",
      operands: (list.argsArray[at] ?? []) as readonly unknown[],
    };
}
