/** Writes a list number in one of Word's number formats (w:numFmt). */
type NumberFormat = (value: number) => string;

const counting = "零一二三四五六七八九";
const legal = "零壹贰叁肆伍陆柒捌玖";
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";

const formats: Readonly<Record<string, NumberFormat>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  chineseCounting: (value) => chinese(value, counting, ["", "十", "百", "千", "万"]),
  chineseCountingThousand: (value) => chinese(value, counting, ["", "十", "百", "千", "万"]),
  taiwaneseCounting: (value) => chinese(value, counting, ["", "十", "百", "千", "萬"]),
  taiwaneseCountingThousand: (value) => chinese(value, counting, ["", "十", "百", "千", "萬"]),
  japaneseCounting: (value) => chinese(value, counting, ["", "十", "百", "千", "万"]),
  chineseLegalSimplified: (value) => chinese(value, legal, ["", "拾", "佰", "仟", "萬"], true),
  ideographDigital: (value) => digits(value, "〇一二三四五六七八九"),
  taiwaneseDigital: (value) => digits(value, "○一二三四五六七八九"),
  ideographTraditional: cycle(stems),
  ideographZodiac: cycle(branches),
  upperLetter: (value) => letters(value, "A"),
  lowerLetter: (value) => letters(value, "a"),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  none: () => "",
};

/** A format that is not known is written in plain digits. */
export function formatNumber(value: number, format: string): string {
  return (formats[format] ?? String)(value);
}

function fullWidth(value: number): string {
  return digits(value, "０１２３４５６７８９");
}

function digits(value: number, symbols: string): string {
  return [...String(value)].map((digit) => symbols[Number(digit)] ?? digit).join("");
}

function enclosed(first: number, count: number): NumberFormat {
  return (value) =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);
}

function cycle(symbols: string): NumberFormat {
  return (value) => (value >= 1 ? symbols[(value - 1) % symbols.length]! : String(value));
}

/** 105 is 一百零五, 12 is 十二 (but 壹拾贰 in the legal form). */
function chinese(value: number, symbols: string, places: readonly string[], full = false): string {
  if (value < 0 || value >= 100_000) return String(value);
  if (value === 0) return symbols[0]!;
  const figures = [...String(value)].map(Number);
  let text = "";
  figures.forEach((figure, index) => {
    const place = places[figures.length - 1 - index]!;
    if (figure !== 0) text += symbols[figure]! + place;
    else if (figures.slice(index).some((later) => later !== 0) && !text.endsWith(symbols[0]!))
      text += symbols[0]!;
  });
  return !full && value >= 10 && value < 20 ? text.slice(1) : text;
}

/** Word goes on with AA, BB, CC after Z. */
function letters(value: number, first: string): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const romanSymbols: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, symbol] of romanSymbols)
    while (rest >= worth) {
      text += symbol;
      rest -= worth;
    }
  return text;
}

/** Puts a number before its text, with a space where the two would run into one figure. */
export function withNumber(number: string, text: string): string {
  const runsTogether = /[0-9A-Za-z]$/.test(number) || (/\.$/.test(number) && /^\d/.test(text));
  return number !== "" && text !== "" && runsTogether ? `${number} ${text}` : number + text;
}
