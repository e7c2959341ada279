import { escapedText } from "./xml";

/**
 * Functions younger than the file format: Excel finds them in a file only with this prefix, and
 * shows #NAME? without it.
 */
const prefixes: Readonly<Record<string, string>> = {
  CONCAT: "_xlfn.",
  DAYS: "_xlfn.",
  IFNA: "_xlfn.",
  IFS: "_xlfn.",
  ISFORMULA: "_xlfn.",
  MAXIFS: "_xlfn.",
  MINIFS: "_xlfn.",
  NUMBERVALUE: "_xlfn.",
  SWITCH: "_xlfn.",
  TEXTJOIN: "_xlfn.",
  XLOOKUP: "_xlfn.",
  XMATCH: "_xlfn.",
};

/** "text" with "" inside, the only place where a formula's words mean nothing. */
const literals = /("(?:[^"]|"")*")/;

const callOf = new RegExp(`(?<![\\w.])(${Object.keys(prefixes).join("|")})\\(`, "g");

/** A column of the formula's own row: [@进度], [@[计时 日期]], the end of Tasks[@进度]. */
const thisRow = /\[@(?:\[((?:[^\][]|'.)*)\]|([^\][]*))\]/g;

/** What a table's name is made of. */
const nameCharacter = /[\p{L}\p{N}_.]/u;

/**
 * The formulas of one sheet as a file holds them. They are four fifths of a large workbook, but a
 * column has one formula: it is written, and made bytes, once.
 */
export class FileFormulas {
  private readonly known = new Map<string | null, Map<string, Uint8Array>>();
  private readonly encoder = new TextEncoder();

  /** A formula's element; see {@link fileFormula}. */
  bytesOf(formula: string, table: string | null): Uint8Array {
    let ofTable = this.known.get(table);
    if (!ofTable) this.known.set(table, (ofTable = new Map()));
    let bytes = ofTable.get(formula);
    if (bytes === undefined) {
      bytes = this.encoder.encode(`<f>${escapedText(fileFormula(formula, table))}</f>`);
      ofTable.set(formula, bytes);
    }
    return bytes;
  }
}

/**
 * A formula as a file holds it. People write [@进度]; files say Tasks[[#This Row],[进度]].
 *
 * @param table the table that the formula's cell belongs to, if it does
 */
export function fileFormula(formula: string, table: string | null): string {
  return formula
    .split(literals)
    .map((part, index) => (index % 2 === 1 ? part : translate(part, table)))
    .join("");
}

function translate(part: string, table: string | null): string {
  return part
    .replace(
      thisRow,
      (reference, quoted: string | undefined, plain: string | undefined, at: number) => {
        const owner = nameCharacter.test(part.charAt(at - 1)) ? "" : table;
        if (owner === null) throw new Error(`${reference} stands outside a table.`);
        return `${owner}[[#This Row],[${quoted ?? plain}]]`;
      }
    )
    .replace(callOf, (call, name: string) => `${prefixes[name]}${call}`);
}
