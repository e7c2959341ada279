import { createRequire } from "node:module";
import path from "node:path";

const packageFolder = path.dirname(
  createRequire(import.meta.url).resolve("pdfjs-dist/package.json")
);

/** The same maps in the terminal: in the library's own package. */
export function characterMaps() {
  return { cMapUrl: path.join(packageFolder, "cmaps", path.sep), cMapPacked: true };
}
