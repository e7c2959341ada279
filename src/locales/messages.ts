import type { zhCN } from "./zh-CN";

/** The texts of a language, with the Chinese ones as the pattern: every language has every key. */
export type Messages = {
  readonly [Area in keyof typeof zhCN]: { readonly [Key in keyof (typeof zhCN)[Area]]: string };
};

/** "errors.cancelled" */
export type MessageKey = {
  [Area in keyof Messages]: `${Area}.${keyof Messages[Area] & string}`;
}[keyof Messages];
