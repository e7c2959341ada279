/**
 * Radicals (部首) that PDF writers put for the characters which look the same. Unicode's own
 * normal form knows the Kangxi radicals, not these.
 */
const radicals: Readonly<Record<string, string>> = {
  "⺟": "母",
  "⺠": "民",
  "⻁": "虎",
  "⻄": "西",
  "⻅": "见",
  "⻆": "角",
  "⻉": "贝",
  "⻋": "车",
  "⻓": "长",
  "⻔": "门",
  "⻗": "雨",
  "⻘": "青",
  "⻙": "韦",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻝": "食",
  "⻢": "马",
  "⻣": "骨",
  "⻤": "鬼",
  "⻥": "鱼",
  "⻦": "鸟",
  "⻧": "卤",
  "⻨": "麦",
  "⻩": "黄",
  "⻬": "齐",
  "⻮": "齿",
  "⻰": "龙",
  "⻳": "龟",
};

/** Kangxi radicals, compatibility ideographs and ligatures (ﬁ): Unicode knows what they stand for. */
const compatible = /[\u2f00-\u2fd5\uf900-\ufaff\ufb00-\ufb06]/g;

const radical = /[\u2e80-\u2eff]/g;

/** Control characters, and the private ones of fonts that do not tell what they show. */
const unknown = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\ufffd\ue000-\uf8ff]/g;

/** A glyph's text as a person would type it; "" when the font does not tell. */
export function plainCharacters(text: string): string {
  return text
    .replace(radical, (sign) => radicals[sign] ?? sign)
    .replace(compatible, (sign) => sign.normalize("NFKC"))
    .replace(unknown, "")
    .replace(/[\u00a0\t]/g, " ");
}

/** Chinese characters and the punctuation that goes with them. */
export const chinese = /[\u2018-\u201d\u2026\u2014\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
