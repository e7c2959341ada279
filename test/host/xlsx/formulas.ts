/**
 * Functions that a file names with a prefix, for they came after its format:
 * https://support.microsoft.com/office/882f1ef7-68fb-4fcd-8d54-9fbb77fd5025
 */
const newFunctions = [
  "CONCAT",
  "DAYS",
  "IFNA",
  "IFS",
  "ISFORMULA",
  "MAXIFS",
  "MINIFS",
  "NUMBERVALUE",
  "SWITCH",
  "TEXTJOIN",
  "XLOOKUP",
  "XMATCH",
];

const textLiteral = /("(?:[^"]|"")*")/;
const newCall = new RegExp(`(?<![\\w.])(?=(?:${newFunctions.join("|")})\\()`, "g");
const ownRow = /([\p{L}\p{N}_.]*)\[@(?:\[([^\][]*)\]|([^\][]*))\]/gu;

/**
 * A formula as a file holds it: without "=", with [@进度] as Tasks[[#This Row],[进度]].
 *
 * @param table the one that the formula's cell stands in
 */
export function fileFormula(formula: string, table: string | null): string {
  return formula
    .replace(/^=/, "")
    .split(textLiteral)
    .map((part, index) => (index % 2 === 1 ? part : inFile(part, table)))
    .join("");
}

function inFile(part: string, table: string | null): string {
  return part
    .replace(
      ownRow,
      (_, named: string, quoted?: string, plain?: string) =>
        `${named || table}[[#This Row],[${quoted ?? plain}]]`
    )
    .replace(newCall, "_xlfn.");
}
