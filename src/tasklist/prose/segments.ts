import { standingUnits, withoutStandingRule } from "../standing-rule";
import { findAnnotations, type Annotation } from "./annotation";
import type { OutlineParagraph } from "./outline";

/** A stretch of an item's text, and who does it. */
export interface Segment extends Annotation {
  readonly text: string;
  readonly notes: readonly string[];
  /** The note on other tasks that stands where it is said who does this one, or "". */
  readonly rule: string;
}

type GrowingSegment = {
  text: string;
  units: Annotation["units"][number][];
  deadlines: string[];
  remarks: string[];
  notes: string[];
  rule: string;
};

/**
 * Cuts the text of an item after each place that says who does it. What follows the last of them
 * belongs to the last piece.
 */
export function segmentsOf(paragraphs: readonly OutlineParagraph[]): {
  readonly segments: readonly Segment[];
  /** How many of them say who does it. */
  readonly assigned: number;
} {
  const segments: GrowingSegment[] = [];
  for (const { text, notes } of paragraphs) {
    let from = 0;
    const opening = segments.length;
    const annotations = findAnnotations(text);
    const before = segments.at(-1);
    if (annotations.length === 0 && before && before.units.length > 0 && isNote(text)) {
      before.notes.push(text.trim(), ...notes);
      continue;
    }
    for (const { start, end, annotation } of annotations) {
      addText(segments, text.slice(from, start), from === 0);
      annotate(segments, annotation);
      from = end;
    }
    addText(segments, text.slice(from), from === 0);
    (segments[opening] ?? segments.at(-1))?.notes.push(...notes);
  }
  const open = segments.at(-1);
  if (segments.length > 1 && open?.units.length === 0) {
    segments.pop();
    const last = segments.at(-1)!;
    last.text = `${last.text}\n${open.text}`;
    last.deadlines.push(...open.deadlines);
    last.notes.push(...open.notes);
  }
  return { segments, assigned: segments.filter(({ units }) => units.length > 0).length };
}

/** A paragraph in brackets, or one that says that it is a note. */
function isNote(paragraph: string): boolean {
  return /^\s*(?:[（(][^（()）]+[）)]|(?:备?注|说明)[：:].*)。?\s*$/.test(paragraph);
}

/** Text after an annotation begins the next piece; a stop alone ends the piece before it. */
function addText(segments: GrowingSegment[], words: string, startsParagraph: boolean): void {
  const text = words.trim();
  if (text === "") return;
  const last = segments.at(-1);
  const [stop] = startsParagraph ? [""] : /^[。.；;，,、\s]*/.exec(text)!;
  if (last && stop !== "" && !/[。；]$/.test(last.text)) last.text += stop;
  const rest = text.slice(stop!.length);
  if (rest === "") return;
  if (last && last.units.length === 0) last.text = joined(last.text, rest, startsParagraph);
  else segments.push({ text: rest, units: [], deadlines: [], remarks: [], notes: [], rule: "" });
}

function annotate(segments: GrowingSegment[], annotation: Annotation): void {
  if (segments.length === 0)
    segments.push({ text: "", units: [], deadlines: [], remarks: [], notes: [], rule: "" });
  const last = segments.at(-1)!;
  last.rule += annotation.units
    .map(({ text }) => (standingUnits(text) === null ? "" : text))
    .join("");
  const units = annotation.units.map((unit) => ({ ...unit, text: withoutStandingRule(unit.text) }));
  last.units.push(...units.filter(({ text }) => text !== ""));
  last.deadlines.push(...annotation.deadlines);
  last.remarks.push(...annotation.remarks);
}

function joined(before: string, added: string, isParagraph: boolean): string {
  if (before === "") return added;
  return isParagraph ? `${before}\n${added}` : before + added;
}
