import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import type { LetterPart, LettersPlan } from "../../reports";
import { fonts, sizes } from "./fonts";
import { letterTable } from "./table";
import { textRuns } from "./text";

/** The page of GB/T 9704-2012: A4, 37 mm above, 35 mm below, 28 mm left, 26 mm right. */
const margin = {
  top: convertMillimetersToTwip(37),
  bottom: convertMillimetersToTwip(35),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
};
const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin,
};
const textWidth = page.size.width - margin.left - margin.right;

/** 28 points from line to line, so that 22 lines stand on a page. */
const linePitch = { line: 560, lineRule: "exact" } as const;
/** Two characters of 三号. */
const indent = { firstLine: sizes.text * 20 };

/** Packs letters as a .docx: each begins on a new page and counts its own pages. */
export async function packLetters(plan: LettersPlan): Promise<Uint8Array> {
  const { title, subject, author, keywords, comments } = plan.properties;
  const document = new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    keywords,
    description: comments,
    sections: plan.letters.map(section),
  });
  const bytes = await Packer.pack(document, "uint8array");
  return bytes as Uint8Array;
}

function section(parts: readonly LetterPart[]): ISectionOptions {
  return {
    properties: {
      page: { ...page, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
    },
    footers: { default: pageNumber() },
    children: parts.map((part) =>
      part.kind === "table" ? letterTable(part.table, textWidth) : line(part.kind, part.text)
    ),
  };
}

type LineKind = Exclude<LetterPart["kind"], "table">;

function line(kind: LineKind, text: string): Paragraph {
  const style = { font: fonts.text, size: sizes.text };
  switch (kind) {
    case "title":
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 280 },
        children: textRuns(text, { font: fonts.title, size: sizes.title }),
      });
    case "entryLine":
    case "signature":
      return new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { ...linePitch, ...(kind === "signature" ? { before: 120, after: 120 } : {}) },
        children: textRuns(text, style),
      });
    case "addressee":
      return new Paragraph({ spacing: linePitch, children: textRuns(text, style) });
    case "paragraph":
      return new Paragraph({
        alignment: AlignmentType.BOTH,
        spacing: { ...linePitch, after: 120 },
        indent,
        children: textRuns(text, style),
      });
  }
}

/** — 1 — */
function pageNumber(): Footer {
  const children = ["— ", PageNumber.CURRENT, " —"];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ font: fonts.text, size: sizes.pageNumber, children })],
      }),
    ],
  });
}
