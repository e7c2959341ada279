import { createContext, use } from "react";
import type { Host, Undoing } from "../../hosts";
import type { Translator } from "../../locales";
import type { IsoDate } from "../../tasklist";
import type { AppearanceSource } from "./appearance";
import type { Engine } from "./engine";
import type { DraftKeeper } from "../drafts/keep-drafts";
import type { LedgerFiles } from "./ledger-files";
import type { Log } from "./log";

/** What the pane stands on: given by Excel or by the browser, and by tests. */
export interface Environment {
  readonly host: Host;
  /** Takes back what was written: every step in the browser edition, the last import inside Excel. */
  readonly undoing: Undoing;
  /** The browser edition's ledger file; null inside Excel, where the workbook is the file. */
  readonly files: LedgerFiles | null;
  /** Keeps the browser edition's unsaved work; null inside Excel. */
  readonly drafts: DraftKeeper | null;
  readonly engine: Engine;
  readonly translator: Translator;
  readonly appearance: AppearanceSource;
  readonly log: Log;
  /** The user's calendar day. */
  today(): IsoDate;
}

export const EnvironmentContext = createContext<Environment | null>(null);

export function useEnvironment(): Environment {
  const environment = use(EnvironmentContext);
  if (environment === null) throw new Error("The pane was rendered without its environment.");
  return environment;
}

export function useTranslator(): Translator {
  return useEnvironment().translator;
}
