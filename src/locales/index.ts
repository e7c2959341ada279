export { explainer, terminalTranslator } from "./at-once";
export type { MessageKey } from "./messages";
export { loadLanguage, loadWords, localeFor, translator } from "./translator";
export type { Locale, Translator } from "./translator";
