import type { AnswerTask } from "./answer";

interface TaskMatch {
  readonly expected: AnswerTask;
  readonly got: AnswerTask;
}

interface Matching {
  readonly pairs: readonly TaskMatch[];
  readonly missed: readonly AnswerTask[];
  readonly extra: readonly AnswerTask[];
}

/** Tasks whose texts share less than this part of their two-character pieces are different ones. */
const leastSimilarity = 0.6;

/**
 * Pairs the expected tasks with those that were got, the most similar first, each at most once.
 * The texts decide; of equally similar ones the one of the same number, then the first.
 */
export function matchTasks(expected: readonly AnswerTask[], got: readonly AnswerTask[]): Matching {
  const candidates = expected
    .flatMap((task, at) =>
      got.map((other, place) => ({ at, place, similarity: similarity(task, other) }))
    )
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .map((candidate) => ({
      ...candidate,
      sameNumber: expected[candidate.at]!.number === got[candidate.place]!.number ? 1 : 0,
    }))
    .sort(
      (one, other) =>
        other.similarity - one.similarity ||
        other.sameNumber - one.sameNumber ||
        one.at - other.at ||
        one.place - other.place
    );
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, place } of candidates) {
    if (paired.has(at) || taken.has(place)) continue;
    paired.set(at, place);
    taken.add(place);
  }
  return {
    pairs: [...paired]
      .sort(([one], [other]) => one - other)
      .map(([at, place]) => ({ expected: expected[at]!, got: got[place]! })),
    missed: expected.filter((_, at) => !paired.has(at)),
    extra: got.filter((_, place) => !taken.has(place)),
  };
}

/** How alike two tasks are in what the person wrote down of one: its title, its content or both. */
function similarity(expected: AnswerTask, got: AnswerTask): number {
  const written = ({ title, content }: AnswerTask) => ({
    title: expected.title === undefined ? "" : (title ?? ""),
    content: expected.content === undefined ? "" : (content ?? ""),
  });
  return sharedPart(piecesOf(written(expected)), piecesOf(written(got)));
}

/** Pairs of neighbouring characters, punctuation and white space aside. */
function piecesOf({ title, content }: { title: string; content: string }): Set<string> {
  const text = `${title}${content}`.replace(/[\s\p{P}]/gu, "");
  const pieces = new Set<string>();
  for (let at = 0; at < text.length; at++) pieces.add(text.slice(at, at + 2));
  return pieces;
}

/** The share of pieces that both have, of those that either has (Jaccard). */
function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of one) if (other.has(piece)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
