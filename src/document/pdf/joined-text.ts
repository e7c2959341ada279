import { chinese } from "./characters";
import type { TextLine } from "./lines";

const letterOrDigit = /[A-Za-z0-9]/;
const digit = /[0-9]/;

/** Signs after which a word of Latin letters wants a blank. */
const wordEnd = /[A-Za-z0-9,;:)%]/;

/**
 * The text of lines that a writer broke only to fit them in: Chinese goes on without a blank, words
 * of Latin letters are kept apart, a number that was cut is whole again.
 */
export function joinedText(lines: readonly TextLine[]): string {
  return lines.reduce((text, line) => {
    const last = text.at(-1) ?? "";
    const first = line.text[0] ?? "";
    return text + (needBlank(last, first) ? " " : "") + line.text;
  }, "");
}

function needBlank(last: string, first: string): boolean {
  if (chinese.test(last) || chinese.test(first)) return false;
  if (digit.test(last) && digit.test(first)) return false;
  return wordEnd.test(last) && letterOrDigit.test(first);
}

const opening = /[（(《“‘【〔[{〈「『]/;
const closing = /[，。、；：！？）)》”’】〕\]}〉」』,.;:!?%％…—]/;

/** An opening bracket ends no line but where the word after it found no room. */
export function endsOpen(text: string): boolean {
  return opening.test(text.at(-1) ?? "");
}

/** The width of what stands first in a line and cannot be broken: a character or a word. */
export function firstWordWidth({ glyphs }: TextLine): number {
  let end = 0;
  while (end < glyphs.length - 1 && staysTogether(glyphs[end]!.text, glyphs[end + 1]!.text)) end++;
  const [first, last] = [glyphs[0], glyphs[end]];
  return first && last ? last.right - first.left : 0;
}

function staysTogether(one: string, next: string): boolean {
  return (
    opening.test(one) || closing.test(next) || (letterOrDigit.test(one) && letterOrDigit.test(next))
  );
}
