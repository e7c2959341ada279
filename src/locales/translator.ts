import { LedgerError, type MessageParameters, type Warning } from "../diagnostics";
import type { MessageKey, Messages } from "./messages";
import { zhCN } from "./zh-CN";

export type Locale = "zh-CN" | "en";

/** What a language says at the pane's start is Chinese, or fetched for those who read another. */
const languages: Record<"zh-CN", Partial<Messages>> & Partial<Record<Locale, Partial<Messages>>> = {
  "zh-CN": { ...zhCN },
};

/** Fetches what a language says at the pane's start, so that `translator` speaks it. */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (locale !== "zh-CN") languages[locale] ??= await starts[locale]();
}

const starts: Readonly<Record<Exclude<Locale, "zh-CN">, () => Promise<Partial<Messages>>>> = {
  en: async () => ({ start: (await import("./en/start")).start }),
};

/** Fetches all else that a language says; translators that were made before know it then too. */
export async function loadWords(locale: Locale): Promise<void> {
  await loadLanguage(locale);
  Object.assign(languages[locale]!, await words[locale]());
}

const words: Readonly<Record<Locale, () => Promise<Partial<Messages>>>> = {
  "zh-CN": async () => (await import("./zh-CN/later")).later,
  en: async () => (await import("./en/later")).later,
};

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
  return speaking(...spoken(wanted));
}

/** A language that was loaded, else Chinese, and its texts. */
export function spoken(wanted: Locale): [locale: Locale, messages: Partial<Messages>] {
  const messages = languages[wanted];
  return messages ? [wanted, messages] : ["zh-CN", languages["zh-CN"]];
}

export function speaking(locale: Locale, messages: Partial<Messages>): Translator {
  const text = (key: MessageKey, parameters: MessageParameters = {}): string =>
    fill(lookUp(messages, key) ?? key, parameters);
  return {
    locale,
    text,
    error(error) {
      const known = error instanceof LedgerError && (`errors.${error.code}` as MessageKey);
      if (known && lookUp(messages, known) !== undefined) return text(known, error.parameters);
      if (isPartNotLoaded(error)) return text("start.partNotLoaded");
      return text("start.unexpected", {
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
