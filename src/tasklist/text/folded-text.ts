/**
 * A text made ready for matching: full-width digits and letters are half-width, all kinds of colon
 * and dash are one, and white space, which means nothing in Chinese, is gone ("9 3 ％" is "93%").
 * Every place still leads back to the words of the document.
 */
export interface FoldedText {
  readonly folded: string;
  /** The words of the document at a stretch of `folded`. */
  original(start: number, end: number): string;
}

const variants: Readonly<Record<string, string>> = {
  "∶": "：",
  "︰": "：",
  "﹕": "：",
  ":": "：",
  "﹪": "%",
  "–": "-",
  "—": "-",
  "−": "-",
  "~": "-",
  "～": "-",
  "〜": "-",
  "≧": "≥",
  "≦": "≤",
  "(": "（",
  ")": "）",
  ";": "；",
  "○": "〇",
};

/** Full-width forms that fold to ASCII; full-width punctuation keeps its Chinese form. */
const fullWidth = /[０-９Ａ-Ｚａ-ｚ％．＋－＜＞＝／]/;

/** Most texts hold nothing to fold. */
const changes = new RegExp(
  `[\\s\\u200b\\u200e\\u200f\\u2060０-９Ａ-Ｚａ-ｚ％．＋－＜＞＝／${Object.keys(variants).join("")}]`
);
const space = /[\s\u200b\u200e\u200f\u2060]/;

export function fold(text: string): FoldedText {
  if (!changes.test(text))
    return { folded: text, original: (start, end) => text.slice(start, Math.max(start, end)) };
  let folded = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (space.test(character)) continue;
    folded += foldCharacter(character);
    places.push(at);
  }
  return {
    folded,
    original: (start, end) => (end > start ? text.slice(places[start], places[end - 1]! + 1) : ""),
  };
}

/** The folded text alone, for comparing names and header words. */
export function foldedWords(text: string): string {
  return fold(text).folded;
}

function foldCharacter(character: string): string {
  const half = fullWidth.test(character)
    ? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    : character;
  return variants[half] ?? half;
}
