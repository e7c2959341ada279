/** A text without its artefacts, and the footnotes that stood in it as text. */
interface CleanText {
  readonly text: string;
  readonly notes: readonly string[];
}

/** [footnoteRef:0]*, [endnoteRef:2] and [bookmark: _GoBack] */
const marks = /\[(?:(?:foot|end)noteRef: ?(\d{1,6})\]\*?|bookmark: ?[^\][\n]{0,80}\])/g;

/** " [0: *", the start of a note's body */
const bodyStart = /[ \u3000]*\[(\d{1,6}): ?\*?/g;

/**
 * Takes out what exports to text leave behind: marks of bookmarks vanish, footnotes that stand in
 * the text as "[footnoteRef:0]*" and " [0: *…] " become notes. Keeps the marks it has seen, since a
 * note's body may stand in a later paragraph; a bracket without a mark is left alone.
 */
export class ExportArtefacts {
  private readonly marked = new Set<string>();

  clean(text: string): CleanText {
    if (!text.includes("[")) return { text, notes: [] };
    const withoutMarks = text.replace(marks, (_mark, id: string | undefined) => {
      if (id !== undefined) this.marked.add(id);
      return "";
    });
    return this.marked.size === 0
      ? { text: withoutMarks, notes: [] }
      : this.takeBodies(withoutMarks);
  }

  private takeBodies(text: string): CleanText {
    const notes: string[] = [];
    let rest = "";
    let from = 0;
    for (const match of text.matchAll(bodyStart)) {
      if (match.index < from || !this.marked.has(match[1]!)) continue;
      const start = match.index + match[0].length;
      const end = closingBracket(text, start);
      if (end < 0) break;
      rest += text.slice(from, match.index);
      notes.push(text.slice(start, end).trim());
      this.marked.delete(match[1]!);
      from = end + 1;
    }
    if (notes.length === 0) return { text, notes };
    return { text: (rest + text.slice(from)).trimEnd(), notes };
  }
}

/** The place of the bracket that closes the one opened before `from`, or -1. */
function closingBracket(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "[") open++;
    if (text[at] === "]" && --open === 0) return at;
  }
  return -1;
}
