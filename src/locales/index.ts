import { LedgerError, type MessageParameters, type Warning } from "../diagnostics";
import type { MessageKey, Messages } from "./messages";
import { cli, zhCN } from "./zh-CN";

export type { MessageKey } from "./messages";

export type Locale = "zh-CN" | "en";

/** Chinese is always there; another language is fetched for those who read it. */
const languages: Partial<Record<Locale, Partial<Messages>>> = {
  "zh-CN": zhCN,
};

const others: Readonly<Record<Exclude<Locale, "zh-CN">, () => Promise<Messages>>> = {
  en: async () => (await import("./en")).en,
};

/** Fetches a language's texts, so that `translator` speaks it. */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (locale !== "zh-CN") languages[locale] ??= await others[locale]();
}

/** The texts of one language. */
export interface Translator {
  /** The language that is spoken. */
  readonly locale: Locale;
  /** The text of `key` with its {placeholders} filled in. */
  text(key: MessageKey, parameters?: MessageParameters): string;
  /** What to tell the user of any error; an unknown one is named as unexpected. */
  error(error: unknown): string;
  warning(warning: Warning): string;
}

/** The language to use for a host's or a browser's language tag: Chinese unless it is English. */
export function localeFor(languageTag: string | undefined): Locale {
  return languageTag?.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** The texts in a language that was loaded, else in Chinese. */
export function translator(wanted: Locale): Translator {
  const locale = languages[wanted] ? wanted : "zh-CN";
  return speaking(locale, languages[locale] ?? zhCN);
}

/** The texts in Chinese, with those of the terminal. */
export function terminalTranslator(): Translator {
  return speaking("zh-CN", { ...zhCN, cli });
}

function speaking(locale: Locale, messages: Partial<Messages>): Translator {
  const text = (key: MessageKey, parameters: MessageParameters = {}): string =>
    fill(lookUp(messages, key) ?? key, parameters);
  return {
    locale,
    text,
    error(error) {
      if (error instanceof LedgerError)
        return text(`errors.${error.code}` as MessageKey, error.parameters);
      if (isPartNotLoaded(error)) return text("errors.partNotLoaded");
      return text("errors.unexpected", {
        message: error instanceof Error ? error.message : String(error),
      });
    },
    warning: ({ code, parameters, source }) =>
      text(`warnings.${code}` as MessageKey, { source, ...parameters }),
  };
}

/** What the bundler throws where a file of the program that is fetched later cannot be fetched. */
function isPartNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

function lookUp(messages: Partial<Messages>, key: MessageKey): string | undefined {
  const [area, name] = key.split(".") as [keyof Messages, string];
  return (messages[area] as Readonly<Record<string, string>> | undefined)?.[name];
}

function fill(pattern: string, parameters: MessageParameters): string {
  return pattern.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(parameters[name] ?? placeholder)
  );
}
