/** Pairs of neighbouring characters with how often each occurs: what texts are compared by. */
export type Bigrams = ReadonlyMap<string, number>;

/** Punctuation, spaces and the width of letters say nothing about what a text is about. */
const withoutMeaning = /[\s\p{P}\p{S}]+/gu;

export function bigramsOf(text: string): Bigrams {
  const characters = [...text.normalize("NFKC").replace(withoutMeaning, "")];
  const counts = new Map<string, number>();
  const count = (pair: string) => counts.set(pair, (counts.get(pair) ?? 0) + 1);
  if (characters.length === 1) count(characters[0]!);
  for (let at = 1; at < characters.length; at++) count(characters[at - 1]! + characters[at]!);
  return counts;
}

const total = (bigrams: Bigrams) => [...bigrams.values()].reduce((sum, count) => sum + count, 0);

/** A text of fewer bigrams is too short for being a part of another to mean anything. */
const shortestPart = 12;

/** The share of a text's bigrams that must stand in another for it to be a part of that. */
const partShare = 0.8;

/** What being a part of the other, or holding it, is worth: a task was split or joined. */
const partScore = 0.6;

/**
 * How alike two texts are, from 0 to 1: Dice's coefficient of their bigrams, 2·shared ÷ (one + other).
 * A text that stands almost whole in the other scores at least 0.6, however long the other is.
 */
export function similarity(one: Bigrams, other: Bigrams): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [pair, count] of few) shared += Math.min(count, many.get(pair) ?? 0);
  const [ones, others] = [total(one), total(other)];
  if (ones + others === 0) return 0;
  const dice = (2 * shared) / (ones + others);
  const shorter = Math.min(ones, others);
  return shorter >= shortestPart && shared >= partShare * shorter
    ? Math.max(dice, partScore)
    : dice;
}
