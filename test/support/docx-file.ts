import { strToU8, zipSync } from "fflate";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

export interface DocxParts {
  /** The content of w:body. */
  readonly body: string;
  /** The content of w:numbering, w:styles, w:footnotes. */
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
}

/** A .docx of the given parts, as small as Word's format allows. */
export function docxFile({ body, numbering, styles, footnotes }: DocxParts): Uint8Array {
  const parts: Record<string, string | undefined> = {
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/numbering.xml": numbering && `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    "word/styles.xml": styles && `<w:styles ${namespaces}>${styles}</w:styles>`,
    "word/footnotes.xml": footnotes && `<w:footnotes ${namespaces}>${footnotes}</w:footnotes>`,
  };
  const files = Object.entries(parts).filter(([, xml]) => xml !== undefined);
  return zipSync(Object.fromEntries(files.map(([name, xml]) => [name, strToU8(xml!)])));
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : run(text)}</w:p>`;
}

/** A cell; `properties` is the content of w:tcPr. */
export function cell(text: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join("")}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl>${rows.join("")}</w:tbl>`;
}
