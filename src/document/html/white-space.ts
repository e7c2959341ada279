/** Characters between which a line break of the source is no space: Chinese is written without. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\u2014\u2018-\u201d\u2026]/;

/** White space that folds; the ideographic space is a character like any other. */
const runs = /[ \t\r\n\f]+|[^ \t\r\n\f]+/g;

/**
 * Folds the white space of running text as a browser does (CSS Text 3): a run is one space, none
 * at the beginning of a line, and none for a line break between two wide characters.
 */
export class WhiteSpace {
  private waiting: "" | " " | "\n" = "";

  /** What is to be added to `before`; a space at the end waits for the next text. */
  fold(text: string, before: string): string {
    let last = before.slice(-1);
    let added = "";
    for (const [run] of text.replace(/\u00a0/g, " \u0000").matchAll(runs)) {
      if (run.trim() === "") this.waiting = run.includes("\n") ? "\n" : this.waiting || " ";
      else {
        const word = run.replace(/\u0000/g, "");
        added += this.gap(last, word.charAt(0)) + word;
        this.waiting = word === "" ? " " : "";
        last = added.slice(-1) || last;
      }
    }
    return added;
  }

  /** A line begins: what waited is gone. */
  startLine(): void {
    this.waiting = "";
  }

  private gap(last: string, next: string): string {
    if (this.waiting === "" || last === "" || last === "\n" || next === "") return "";
    return this.waiting === "\n" && wide.test(last) && wide.test(next) ? "" : " ";
  }
}
