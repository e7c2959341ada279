/** A stretch of a text, and whether a value was read from it. */
interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text with the words that values came from marked; of words within others the longer count. */
export function markedWords(text: string, words: readonly string[]): readonly Stretch[] {
  const known = [...new Set(words)].filter((word) => word !== "");
  if (known.length === 0) return [{ text, isMarked: false }];
  const pattern = known
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("|");
  return text
    .split(new RegExp(`(${pattern})`))
    .map((part, place) => ({ text: part, isMarked: place % 2 === 1 }))
    .filter((stretch) => stretch.text !== "");
}

/** The clause of the text that the words stand in, or the words alone where the text lacks them. */
export function clauseWith(words: string, text: string): string {
  const at = text.indexOf(words);
  if (words === "" || at < 0) return words;
  const end = at + words.length;
  const start = Math.max(
    ...["。", "；", ";", "，", "\n"].map((stop) => text.lastIndexOf(stop, at - 1))
  );
  const stop = /[。；;，\n]/.exec(text.slice(end - 1));
  return text
    .slice(at === 0 ? 0 : start + 1, stop ? Math.max(end, end - 1 + stop.index) : undefined)
    .trim();
}
