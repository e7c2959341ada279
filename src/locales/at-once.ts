import { speaking, spoken, type Locale, type Translator } from "./translator";
import { zhCN } from "./zh-CN";
import { cli } from "./zh-CN/cli";
import { errors } from "./zh-CN/errors";
import { later } from "./zh-CN/later";

/** As `translator`, for those who cannot wait for the texts of errors: Excel's cells. */
export function explainer(wanted: Locale): Translator {
  const [locale, messages] = spoken(wanted);
  return speaking(locale, { errors, ...messages });
}

/** The texts in Chinese, with those of the terminal. */
export function terminalTranslator(): Translator {
  return speaking("zh-CN", { ...zhCN, ...later, cli });
}
