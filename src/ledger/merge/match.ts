import { bigramsOf, similarity, type Bigrams } from "./similarity";

/** By what rows of an earlier and of a new list are told to be the same. */
export interface Identity<Row> {
  /** Tried one after the other, from the strictest. */
  readonly stages: readonly Stage<Row>[];
  /** The words that rows are compared by when no stage pairs them. */
  readonly text: (row: Row) => string;
}

export interface Stage<Row> {
  /** Rows with the same key are the same; "" is no key. */
  readonly key: (row: Row) => string;
  /**
   * What happens when several rows have the same key: those that are alike in everything are paired
   * in their order, others are left to the later stages.
   */
  readonly repeats: "inOrder" | "leave";
  /** How alike the rows' words must be besides, from 0 to 1. */
  readonly atLeast?: number;
}

interface Match {
  /** Places in the earlier and in the new list. */
  readonly earlier: number;
  readonly next: number;
  /** From 0 to 1; 1 where a key pairs the rows. */
  readonly score: number;
}

/** From here on rows count as the same without a question. */
export const certainScore = 0.6;

/** Below this they count as different without a question. */
const leastScore = 0.35;

/** Pairs the rows of two lists, each row at most once: by keys, then the most alike first. */
export function matchRows<Row>(
  earlier: readonly Row[],
  next: readonly Row[],
  identity: Identity<Row>
): Match[] {
  const [strictest] = identity.stages;
  if (strictest && areAlike(strictest, earlier, next))
    return earlier.map((_, place) => ({ earlier: place, next: place, score: 1 }));
  const left = new Set(earlier.keys());
  const right = new Set(next.keys());
  const matches: Match[] = [];
  const pair = (match: Match) => {
    if (!left.has(match.earlier) || !right.has(match.next)) return;
    left.delete(match.earlier);
    right.delete(match.next);
    matches.push(match);
  };
  for (const stage of identity.stages) {
    if (left.size === 0 || right.size === 0) return matches;
    keyed(stage, earlier, next, left, right, identity.text).forEach(pair);
  }
  alike(earlier, next, left, right, identity.text).forEach(pair);
  return matches;
}

/** Whether the lists have the same keys in the same order: most tasks' measures and targets do. */
function areAlike<Row>(
  { key, repeats, atLeast }: Stage<Row>,
  earlier: readonly Row[],
  next: readonly Row[]
): boolean {
  if (repeats !== "inOrder" || atLeast !== undefined || earlier.length !== next.length)
    return false;
  return earlier.every((row, place) => key(row) !== "" && key(row) === key(next[place]!));
}

function keyed<Row>(
  { key, repeats, atLeast = 0 }: Stage<Row>,
  earlier: readonly Row[],
  next: readonly Row[],
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
  text: (row: Row) => string
): Match[] {
  const ours = groups(earlier, left, key);
  const theirs = groups(next, right, key);
  return [...ours].flatMap(([value, places]) => {
    const others = theirs.get(value) ?? [];
    if (repeats === "leave" && (places.length > 1 || others.length !== 1)) return [];
    return places.slice(0, others.length).flatMap((place, index) => {
      const match = { earlier: place, next: others[index]!, score: 1 };
      const isAlike =
        atLeast === 0 ||
        similarity(bigramsOf(text(earlier[place]!)), bigramsOf(text(next[match.next]!))) >= atLeast;
      return isAlike ? [match] : [];
    });
  });
}

function groups<Row>(
  rows: readonly Row[],
  places: ReadonlySet<number>,
  key: (row: Row) => string
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const place of places) {
    const value = key(rows[place]!);
    if (value === "") continue;
    const group = found.get(value);
    if (group) group.push(place);
    else found.set(value, [place]);
  }
  return found;
}

/** The pairs of what is left that are alike enough, best first; of equals, those nearest in place. */
function alike<Row>(
  earlier: readonly Row[],
  next: readonly Row[],
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
  text: (row: Row) => string
): Match[] {
  if (left.size === 0 || right.size === 0) return [];
  const find = finder(next, right, text);
  const distance = ({ earlier: one, next: other }: Match) =>
    Math.abs(one / earlier.length - other / next.length);
  return [...left]
    .flatMap((place) => find(earlier[place]!).map((found) => ({ earlier: place, ...found })))
    .sort((one, other) => other.score - one.score || distance(one) - distance(other));
}

/** Finds the rows that are alike enough to another one; its work is done once for all of them. */
export function finder<Row>(
  rows: readonly Row[],
  places: Iterable<number>,
  text: (row: Row) => string
): (row: Row) => Pick<Match, "next" | "score">[] {
  const bigrams = new Map([...places].map((place) => [place, bigramsOf(text(rows[place]!))]));
  const index = invertedIndex(bigrams);
  return (row) => {
    const own = bigramsOf(text(row));
    return candidates(own, index)
      .map((next) => ({ next, score: similarity(own, bigrams.get(next)!) }))
      .filter(({ score }) => score >= leastScore);
  };
}

type InvertedIndex = ReadonlyMap<string, readonly number[]>;

/** The rows in which each bigram stands. */
function invertedIndex(bigrams: ReadonlyMap<number, Bigrams>): InvertedIndex {
  const index = new Map<string, number[]>();
  for (const [place, own] of bigrams)
    for (const pair of own.keys()) {
      const places = index.get(pair);
      if (places) places.push(place);
      else index.set(pair, [place]);
    }
  return index;
}

/** A row is looked up by its rarest bigrams only, so that long lists take little more than their length. */
const rarestBigrams = 32;
/** A bigram of more rows than this tells nothing; such rows are found by others of theirs. */
const rowsPerBigram = 300;
const mostCandidates = 12;

/** The rows that share the most of a text's rare bigrams. */
function candidates(own: Bigrams, index: InvertedIndex): number[] {
  const lists = [...own.keys()]
    .flatMap((pair) => {
      const places = index.get(pair);
      return places && places.length <= rowsPerBigram ? [places] : [];
    })
    .sort((one, other) => one.length - other.length)
    .slice(0, rarestBigrams);
  const shared = new Map<number, number>();
  for (const places of lists)
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
  return [...shared]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostCandidates)
    .map(([place]) => place);
}
