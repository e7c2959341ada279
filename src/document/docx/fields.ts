/** Fields (w:fldChar): their instruction is code, only their result is text. */
export class Fields {
  private readonly open: ("instruction" | "result")[] = [];

  get inInstruction(): boolean {
    return this.open.includes("instruction");
  }

  mark(type: string | undefined): void {
    if (type === "begin") this.open.push("instruction");
    if (type === "separate" && this.open.length > 0) this.open[this.open.length - 1] = "result";
    if (type === "end") this.open.pop();
  }

  /** An instruction ends with its paragraph at the latest, so that a broken field swallows no more. */
  endParagraph(): void {
    if (this.inInstruction) this.open.length = this.open.indexOf("instruction");
  }
}
