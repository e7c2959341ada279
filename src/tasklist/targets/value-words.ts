import type { Span } from "../text/spans";
import { wordsAfter, wordsBefore } from "./operators";

/** A value's figures in a clause, with the words around them that belong to the value. */
export interface WordedFigures extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** That say how to hold an actual value against it: 不低于. Empty where none do. */
  readonly words: string;
  /** The word for a change before the value: 下降, 提高. */
  readonly change: string | undefined;
}

const before = alternatives(wordsBefore.flatMap(({ words }) => words));
const changes = "同比下降|同比增长|下降|降低|减少|削减|压减|提高|提升|增长|增加|上升";

/** Pattern of the words behind a value. */
export const after = alternatives(wordsAfter.flatMap(({ words }) => words));

/**
 * The words before a value, up to it. They are looked for once its figures are found: a pattern that began with them
 * would be tried at every character.
 */
const leading = new RegExp(
  `(?<before>(?:${before}|为){0,3})(?<change>${changes})?(?<before2>(?:${before}|为){0,3})$`
);

/**
 * Figures in a clause, in order, with the words that stand right before each.
 *
 * @param figures a pattern of figures and what follows them, with the flag g
 */
export function figuresWithWords(clause: string, figures: RegExp): WordedFigures[] {
  let from = 0;
  return [...clause.matchAll(figures)].map((match) => {
    const led = leading.exec(clause.slice(from, match.index))!;
    const { before: first, change, before2: second } = led.groups!;
    const start = from + led.index;
    from = match.index + match[0].length;
    return { start, end: from, groups: match.groups!, words: `${first}${second}`, change };
  });
}

/** A pattern of any of the words, the longest first. */
export function alternatives(words: readonly string[]): string {
  return [...words].sort((one, other) => other.length - one.length).join("|");
}
