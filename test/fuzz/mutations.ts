import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

/** A file with one to four things wrong in it: in a package, mostly in the text of one part. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = random() < 0.8 ? partsOf(bytes) : null;
  if (!parts) return mutatedBytes(bytes, random);
  const texts = Object.keys(parts).filter((path) => /\.(?:xml|rels)$/.test(path));
  const path = pick(texts.length > 0 ? texts : Object.keys(parts), random);
  parts[path] =
    random() < 0.8
      ? strToU8(mutatedText(strFromU8(parts[path]!), random))
      : mutatedBytes(parts[path]!, random);
  if (random() < 0.05) delete parts[pick(Object.keys(parts), random)];
  // The hour belongs to the bytes, which the same seed gives again.
  return zipSync(parts, { level: 1, mtime: "2025-01-01" });
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    // A hostile document among the golden ones claims to be larger than memory.
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 1 << 26 });
    return Object.keys(parts).length > 0 ? parts : null;
  } catch {
    return null;
  }
}

function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--)
    result = pick(byteChanges, random)(result, random);
  return result;
}

type ByteChange = (bytes: Uint8Array, random: Random) => Uint8Array;

const byteChanges: readonly ByteChange[] = [
  function changeBytes(bytes, random) {
    const result = copied(bytes);
    for (let count = 1 + Math.floor(random() * 16); count > 0; count--)
      result[place(result, random)] = Math.floor(random() * 256);
    return result;
  },
  function fill(bytes, random) {
    const [start, end] = stretch(bytes, random);
    return copied(bytes).fill(random() < 0.5 ? 0 : 0xff, start, end);
  },
  function cutOff(bytes, random) {
    return bytes.subarray(0, place(bytes, random));
  },
  function leaveOut(bytes, random) {
    const [start, end] = stretch(bytes, random);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  function repeat(bytes, random) {
    const [start, end] = stretch(bytes, random);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
];

function mutatedText(text: string, random: Random): string {
  let result = text;
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--)
    result = pick(textChanges, random)(result, random);
  return result;
}

type TextChange = (text: string, random: Random) => string;

const strangeNumbers = ["-1", "0", "1e9", "2147483648", "99999999999999999999", "NaN", ""];

const textChanges: readonly TextChange[] = [
  function changeNumber(text, random) {
    return replaceOne(text, /(?<=")-?\d+(?=")/g, () => pick(strangeNumbers, random), random);
  },
  function leaveOutTag(text, random) {
    return replaceOne(text, /<[^>]*>/g, () => "", random);
  },
  function repeatTag(text, random) {
    return replaceOne(text, /<[^>]*>/g, (tag) => tag.repeat(2 + Math.floor(random() * 50)), random);
  },
  function leaveOutAttribute(text, random) {
    return replaceOne(text, / [\w:]+="[^"]*"/g, () => "", random);
  },
  function emptyAttribute(text, random) {
    return replaceOne(text, /(?<=")[^"<>]*(?=")/g, () => "", random);
  },
  function moveStretch(text, random) {
    const length = Math.floor(random() * Math.min(2_000, text.length));
    const from = Math.floor(random() * (text.length - length));
    const to = Math.floor(random() * text.length);
    const rest = text.slice(0, from) + text.slice(from + length);
    return rest.slice(0, to) + text.slice(from, from + length) + rest.slice(to);
  },
];

function replaceOne(
  text: string,
  pattern: RegExp,
  replacement: (found: string) => string,
  random: Random
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: words, index } = pick(found, random);
  return text.slice(0, index) + replacement(words) + text.slice(index + words.length);
}

function pick<T>(choices: readonly T[], random: Random): T {
  return choices[Math.floor(random() * choices.length)]!;
}

function place(bytes: Uint8Array, random: Random): number {
  return Math.floor(random() * bytes.length);
}

function stretch(bytes: Uint8Array, random: Random): [start: number, end: number] {
  const start = place(bytes, random);
  return [start, Math.min(bytes.length, start + 1 + Math.floor(random() * 512))];
}

/** The slice of what was read from a disk, a Buffer, is no copy. */
function copied(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const result = new Uint8Array(one.length + other.length);
  result.set(one);
  result.set(other, one.length);
  return result;
}
