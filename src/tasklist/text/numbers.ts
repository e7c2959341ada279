const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** An Arabic number in folded text: 93, 1,200, 6.5. For use inside other patterns. */
export const arabicNumber = "\\d{1,15}(?:,\\d{3}){0,4}(?:\\.\\d{1,6})?";

/** A Chinese number: 六, 二十, 一百零五, 二〇二五. */
export const chineseNumber = "[零〇一二两三四五六七八九十百千]{1,9}";

/** The value of a number in folded text, in Arabic or Chinese numerals; null for none. */
export function parseNumber(text: string): number | null {
  if (/^\d/.test(text)) return parseArabic(text);
  const point = text.indexOf("点");
  if (point < 0) return parseChinese(text);
  const whole = parseChinese(text.slice(0, point));
  const decimals = [...text.slice(point + 1)].map((digit) => digits[digit]);
  if (whole === null || decimals.length === 0 || decimals.includes(undefined)) return null;
  return Number(`${whole}.${decimals.join("")}`);
}

/** What 万 or 亿 after a number multiplies it by. */
export function scaleOf(word: string | undefined): number {
  return scales[word ?? ""] ?? 1;
}

function parseArabic(text: string): number | null {
  const last = text.at(-1)!;
  const plain = last in scales ? text.slice(0, -1) : text;
  const value = Number(plain.replaceAll(",", ""));
  return Number.isFinite(value) ? value * scaleOf(last) : null;
}

/** 二〇二五 is read digit by digit, everything else by its places. */
function parseChinese(text: string): number | null {
  if (text === "") return null;
  const characters = [...text];
  if (characters.length > 1 && characters.every((character) => character in digits))
    return Number(characters.map((character) => digits[character]).join(""));

  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of characters) {
    if (character in digits) {
      digit = digits[character]!;
    } else if (character in places) {
      section += (digit ?? 1) * places[character]!;
      digit = null;
    } else if (character in scales) {
      total = (total + section + (digit ?? 0)) * scales[character]!;
      section = 0;
      digit = null;
    } else {
      return null;
    }
  }
  return total + section + (digit ?? 0);
}

/** 0.93 for 93, without the error of a binary division shown to anyone: 0.07 for 7. */
export function percentToFraction(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}
