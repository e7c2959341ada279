import { LedgerError, type MessageParameters, type Warning } from "../diagnostics";
import { en } from "./en";
import type { MessageKey, Messages } from "./messages";
import { zhCN } from "./zh-CN";

export type { MessageKey } from "./messages";

export type Locale = "zh-CN" | "en";

const languages: Record<Locale, Messages> = { "zh-CN": zhCN, en };

/** The texts of one language. */
export interface Translator {
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

export function translator(locale: Locale): Translator {
  const messages = languages[locale];
  const text = (key: MessageKey, parameters: MessageParameters = {}): string =>
    fill(lookUp(messages, key) ?? key, parameters);
  return {
    locale,
    text,
    error(error) {
      if (error instanceof LedgerError)
        return text(`errors.${error.code}` as MessageKey, error.parameters);
      return text("errors.unexpected", {
        message: error instanceof Error ? error.message : String(error),
      });
    },
    warning: ({ code, parameters, source }) =>
      text(`warnings.${code}` as MessageKey, { source, ...parameters }),
  };
}

function lookUp(messages: Messages, key: MessageKey): string | undefined {
  const [area, name] = key.split(".") as [keyof Messages, string];
  return (messages[area] as Readonly<Record<string, string>>)[name];
}

function fill(pattern: string, parameters: MessageParameters): string {
  return pattern.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(parameters[name] ?? placeholder)
  );
}
