import { today } from "../../ledger";
import { loadLanguage, loadWords, localeFor, translator, type Locale } from "../../locales";
import { browserAppearance, loadTheme, type AppearanceSource } from "./appearance";
import { download } from "./download";
import { lazyEngine } from "./engine";
import type { Environment } from "./environment";
import type { Log } from "./log";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Learns what the pane stands on: the workbook open in Excel, else a file in the browser. */
export async function findEnvironment(log: Log): Promise<Environment> {
  const environment = (await excelEnvironment(log)) ?? (await browserEnvironment(log));
  // Before anything is drawn, so that nobody is dazzled first. Without its theme the pane is light.
  await loadTheme(environment.appearance.current()).catch((error) => log.error("theme", error));
  return environment;
}

/** Null on the browser edition's page, and where the add-in's page is opened outside of Excel. */
async function excelEnvironment(log: Log): Promise<Environment | null> {
  if (!("Office" in window)) return null;
  const { createExcelHost, startOffice } = await import("../../hosts/excel");
  const office = await startOffice();
  if (office.host !== "excel") return null;
  const fallback = browserAppearance();
  const appearance: AppearanceSource = {
    current: () => office.theme() ?? fallback.current(),
    onChange(listener) {
      const stops = [fallback.onChange(listener), office.onReturn(listener)];
      return () => stops.forEach((stop) => stop());
    },
  };
  const common = await shared(log, office.language);
  // Cells tell their errors at once; in Chinese, the words for that come with the functions.
  const { locale } = common.translator;
  if (locale !== "zh-CN") await loadWords(locale);
  const host = createExcelHost({
    writeWorkbook: async (plan) => (await import("../../hosts/file")).writeWorkbook(plan),
    onError: (error) => log.error("excel", error),
  });
  return {
    ...common,
    host,
    undoing: host,
    files: null,
    drafts: null,
    appearance,
  };
}

async function browserEnvironment(log: Log): Promise<Environment> {
  const [{ createFileHost }, { browserDrafts, keepDrafts }, { workOffline }] = await Promise.all([
    import("../../hosts/file"),
    import("../drafts"),
    import("../offline"),
  ]);
  workOffline(log);
  const host = createFileHost({ onDownload: downloadWorkbook });
  return {
    ...(await shared(log, navigator.language)),
    host,
    undoing: host,
    files: host,
    drafts: keepDrafts(host, browserDrafts(), log),
    appearance: browserAppearance(),
  };
}

function downloadWorkbook(bytes: Uint8Array, fileName: string): void {
  download(bytes as BlobPart, fileName, workbookType);
}

async function shared(log: Log, languageTag: string | undefined) {
  const locale = pageLocale(languageTag);
  await loadLanguage(locale);
  return { engine: lazyEngine, translator: translator(locale), log, today };
}

/** The language that the address asks for (?lang=en), else that of the program around the pane. */
export function pageLocale(languageTag: string | undefined): Locale {
  const asked = new URLSearchParams(window.location.search).get("lang");
  return localeFor(asked ?? languageTag);
}
