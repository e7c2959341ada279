/** What stands in a cell. */
export type Content =
  | { readonly kind: "text"; readonly text: string; readonly quoted: boolean }
  | { readonly kind: "number"; readonly number: number; readonly shown: string | null }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "formula"; readonly formula: string };

/**
 * What Excel makes of a value that is written into a cell: it reads it as a person's typing.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * "If the returned value starts with a plus, minus or equal sign, Excel interprets it as a formula."
 *
 * @returns null for an empty cell
 */
export function contentOf(entry: unknown): Content | null {
  if (entry === "") return null;
  if (typeof entry === "number") return { kind: "number", number: entry, shown: null };
  if (typeof entry === "boolean") return { kind: "boolean", boolean: entry };
  const text = String(entry);
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), quoted: true };
  if (/^\s*(true|false)\s*$/i.test(text)) return { kind: "boolean", boolean: /true/i.test(text) };
  const number = typedNumber(text.normalize("NFKC").trim());
  if (number !== null) return { kind: "number", number, shown: text };
  if (/^[=+\-@]/.test(text.normalize("NFKC").trim()) && text.length > 1)
    return { kind: "formula", formula: formulaOf(text) };
  return { kind: "text", text, quoted: false };
}

/** "+A1" and "-A1" become "=+A1" and "=-A1"; "@SUM(A1)" is an old way to write "=SUM(A1)". */
function formulaOf(text: string): string {
  if (text.startsWith("=")) return text;
  return text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`;
}

/**
 * Typed text that turns into a number, a date or a time, in English and Chinese. A stand-in knows
 * the common forms, not all of Excel's; it is meant to be stricter than what tests write.
 */
function typedNumber(text: string): number | null {
  const plain =
    /^[+-]?[¥$]?((\d{1,3}(,\d{3})+|\d+)(\.\d*)?|\.\d+)([eE][+-]?\d+)?(?<percent>%?)$/.exec(text);
  if (plain)
    return Number.parseFloat(text.replace(/[,¥$]/g, "")) / (plain.groups?.percent ? 100 : 1);
  return dateForms.some((form) => form.test(text)) || timeForms.some((form) => form.test(text))
    ? 0
    : null;
}

const dateForms = [
  /^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?$/,
  /^\d{1,2}[-/]\d{1,2}([-/]\d{2,4})?$/,
  /^(\d{4}年)?\d{1,2}月(\d{1,2}日)?$/,
  /^[〇零一二三四五六七八九十]{2,4}年[一二三四五六七八九十]{1,3}月([一二三四五六七八九十]{1,3}日)?$/,
  /^(\d{1,2}[- ])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\d{1,4}$/i,
];

const timeForms = [/^\d{1,2}:\d{2}(:\d{2})?(\s*[ap]m)?$/i, /^[上下]午\d{1,2}[时点](\d{1,2}分)?$/];

/** The content as `formulas` gives it back. */
export function asFormula(content: Content | null): string | number | boolean {
  return content?.kind === "formula" ? content.formula : asValue(content);
}

/** The content as `values` gives it back. Formulas are not calculated: they read as empty text. */
export function asValue(content: Content | null): string | number | boolean {
  switch (content?.kind) {
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    default:
      return "";
  }
}
