import { enclosedPlaces, type Span } from "../text/spans";

/** A clause of a folded text. */
export interface Clause extends Span {
  readonly text: string;
  /** The mark before it ended a sentence: what the clause is about does not carry over. */
  readonly startsSentence: boolean;
}

const sentenceEnds = new Set(["。", "；", "！", "？", "!", "?", "\n"]);
const clauseEnds = new Set([...sentenceEnds, "，", ",", "：", "【", "】"]);

/**
 * Cuts folded text into clauses at commas, stops and colons. Marks inside quotations and brackets
 * do not cut, nor do the colon of a ratio (1：1) and the comma of a thousand (1,200).
 */
export function clausesOf(folded: string): Clause[] {
  const inside = enclosedPlaces(folded.replace(/[【】]/g, " "));
  const clauses: Clause[] = [];
  let start = 0;
  let startsSentence = true;
  for (let at = 0; at <= folded.length; at++) {
    const mark = folded[at];
    if (mark !== undefined && (!clauseEnds.has(mark) || inside[at] === 1 || isInNumber(folded, at)))
      continue;
    if (at > start) {
      clauses.push({ start, end: at, text: folded.slice(start, at), startsSentence });
      startsSentence = false;
    }
    if (mark !== undefined && sentenceEnds.has(mark)) startsSentence = true;
    start = at + 1;
  }
  return clauses;
}

function isInNumber(text: string, at: number): boolean {
  const mark = text[at];
  return (mark === "：" || mark === ",") && isDigit(text[at - 1]) && isDigit(text[at + 1]);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
