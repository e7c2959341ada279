/** The part of the library that reads files; it has no types of its own, and is only handed on. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
