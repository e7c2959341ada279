import { localeFor, translator, type Locale } from "../../locales";
import { today } from "../../ledger";
import { browserAppearance } from "./appearance";
import { download } from "./download";
import { lazyEngine } from "./engine";
import type { Environment } from "./environment";
import type { Log } from "./log";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Learns what the pane stands on: the workbook open in Excel, else a file in the browser. */
export async function findEnvironment(log: Log): Promise<Environment> {
  const { createFileHost } = await import("../../hosts/file");
  const host = createFileHost({
    onDownload: (bytes, fileName) => download(bytes as BlobPart, fileName, workbookType),
  });
  return {
    host,
    files: host,
    engine: lazyEngine,
    translator: translator(pageLocale(navigator.language)),
    appearance: browserAppearance(),
    log,
    today,
  };
}

/** The language that the address asks for (?lang=en), else that of the program around the pane. */
export function pageLocale(languageTag: string): Locale {
  const asked = new URLSearchParams(window.location.search).get("lang");
  return localeFor(asked ?? languageTag);
}
