/** A stretch of text that stays, goes or comes. */
export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Beyond so many pairs of words the middle is shown as replaced whole: nobody reads such a patchwork. */
const mostPairs = 4_000_000;

/** What changed from one text to another, by words; a Chinese character is one where no word is known. */
export function wordChanges(before: string, after: string): WordChange[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  // Most tasks of a revised list have a new number: one word for another.
  if (isNumber.test(before) && isNumber.test(after)) return replaced(before, after);
  const [ours, theirs] = [wordsOf(before), wordsOf(after)];
  const start = sharedStart(ours, theirs);
  const end = sharedStart(ours.slice(start).reverse(), theirs.slice(start).reverse());
  const middle = [ours.slice(start, ours.length - end), theirs.slice(start, theirs.length - end)];
  return joined([
    ...same(ours.slice(0, start)),
    ...changesBetween(middle[0]!, middle[1]!),
    ...same(ours.slice(ours.length - end)),
  ]);
}

const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("zh-CN", { granularity: "word" }) : null;

/** Numbers stay whole, so that 93% to 94% is one change. */
const word = /\d+(?:\.\d+)?[%％]?|[A-Za-z]+|[\s\S]/gu;

const isNumber = /^\d+$/;

function wordsOf(text: string): string[] {
  if (segmenter === null) return text.match(word) ?? [];
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

const same = (words: readonly string[]): WordChange[] =>
  words.map((text) => ({ kind: "same", text }));

const replaced = (before: string, after: string): WordChange[] => [
  { kind: "removed", text: before },
  { kind: "added", text: after },
];

/** By the longest common subsequence of words. */
function changesBetween(ours: readonly string[], theirs: readonly string[]): WordChange[] {
  if (ours.length * theirs.length > mostPairs) return replaced(ours.join(""), theirs.join(""));
  const lengths = commonLengths(ours, theirs);
  const changes: WordChange[] = [];
  let [one, other] = [0, 0];
  while (one < ours.length || other < theirs.length)
    if (one < ours.length && other < theirs.length && ours[one] === theirs[other]) {
      changes.push({ kind: "same", text: ours[one]! });
      one++;
      other++;
    } else if (
      other === theirs.length ||
      (one < ours.length && lengths[one + 1]![other]! >= lengths[one]![other + 1]!)
    )
      changes.push({ kind: "removed", text: ours[one++]! });
    else changes.push({ kind: "added", text: theirs[other++]! });
  return changes;
}

/** How many words the rests of both texts have in common, by where the rests begin. */
function commonLengths(ours: readonly string[], theirs: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Uint32Array(theirs.length + 1));
  for (let one = ours.length - 1; one >= 0; one--)
    for (let other = theirs.length - 1; other >= 0; other--)
      lengths[one]![other] =
        ours[one] === theirs[other]
          ? lengths[one + 1]![other + 1]! + 1
          : Math.max(lengths[one + 1]![other]!, lengths[one]![other + 1]!);
  return lengths;
}

/** Neighbours of the same kind as one; what goes stands before what comes in its place. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const runs: WordChange[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") runs.push({ kind: "removed", text: removed });
    if (added !== "") runs.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const { kind, text } of changes) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      flush();
      const last = runs.at(-1);
      if (last?.kind === "same") runs[runs.length - 1] = { kind, text: last.text + text };
      else runs.push({ kind, text });
    }
  }
  flush();
  return runs;
}
