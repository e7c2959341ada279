import { createRequire } from "node:module";
import path from "node:path";

const packageFolder = path.dirname(
  createRequire(import.meta.url).resolve("pdfjs-dist/package.json")
);

/**
 * What copy-webpack-plugin has to copy into dist/pdf: the maps from the character sets of Chinese
 * fonts to Unicode, of which the reader of PDF fetches those that a file names.
 */
export const pdfFiles = [{ from: path.join(packageFolder, "cmaps"), to: "pdf/cmaps" }];
