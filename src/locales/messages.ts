import type { zhCN } from "./zh-CN";
import type { cli } from "./zh-CN/cli";
import type { later } from "./zh-CN/later";

type Pattern = typeof zhCN & typeof later & { readonly cli: typeof cli };

/** The texts of a language, with the Chinese ones as the pattern: every language has every key. */
export type Messages = {
  readonly [Area in keyof Pattern]: { readonly [Key in keyof Pattern[Area]]: string };
};

/** "errors.cancelled" */
export type MessageKey = {
  [Area in keyof Messages]: `${Area}.${keyof Messages[Area] & string}`;
}[keyof Messages];
