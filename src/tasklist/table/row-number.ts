import { foldedWords } from "../text/folded-text";
import { parseNumber } from "../text/numbers";

const circled = /^[①-⑳]$/;

/** The number of a task: 1., １, （1）, （一）, ①, 第一项 and 第1号 are the number 1; 1.1 and 2-3 stay. */
export function numberIn(text: string): string {
  const words = foldedWords(text).replace(/^[（第]|[.、．）项条号件]{1,2}$/g, "");
  if (circled.test(words)) return String(words.charCodeAt(0) - "①".charCodeAt(0) + 1);
  if (!/^[一二三四五六七八九十百]{1,5}$/.test(words)) return words;
  return String(parseNumber(words) ?? words);
}
