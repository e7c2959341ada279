/** Ticks and boxes that Word writes as characters of a symbol font (w:sym), by font and code. */
const symbols: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Wingdings: { F0FC: "✓", F0FE: "☑", F0A8: "☐", F06F: "☐", F0FB: "✗", F0FD: "☒" },
  "Wingdings 2": { F050: "✓", F052: "☑", F0A3: "☐", F04F: "✗", F053: "☒" },
};

/** The character that a symbol stands for, "" for one that has no meaning outside its font. */
export function symbol(font: string | undefined, code: string | undefined): string {
  const known = symbols[font ?? ""]?.[(code ?? "").toUpperCase()];
  if (known !== undefined) return known;
  const point = Number.parseInt(code ?? "", 16);
  const isPrivate = point >= 0xe000 && point <= 0xf8ff;
  return Number.isNaN(point) || point < 0x20 || point > 0xffff || isPrivate
    ? ""
    : String.fromCharCode(point);
}
