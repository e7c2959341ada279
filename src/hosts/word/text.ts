import { TextRun, type IRunOptions } from "docx";

/** What no XML may hold; from a document it may still come. */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as runs of one look; its line breaks break lines. */
export function textRuns(text: string, look: Pick<IRunOptions, "font" | "size">): TextRun[] {
  return text
    .replace(forbidden, "")
    .split(/\r\n?|\n/)
    .map((part, index) => new TextRun({ ...look, text: part, ...(index > 0 ? { break: 1 } : {}) }));
}
