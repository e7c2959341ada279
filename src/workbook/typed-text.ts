/** Starts a formula, also with the wide signs of Chinese input; or is the text sign itself. */
const startsFormula = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠'#]/u;

const wholeWords = /^\s*(?:true|false)\s*$/i;

/** A digit of any script, or a Chinese numeral: without one nothing turns into a number. */
const numeral = /[\p{Nd}〇零一二三四五六七八九十百千万亿]/u;

const ideograph = /\p{Script=Han}/u;

/** Ideographs that dates, times and amounts may have: 2025年12月20日, 下午3时, 1万元, 星期一. */
const dateWords = new Set(
  "年月日号时分秒点上下午凌晨早晚星期周元角万千百十亿〇零一二三四五六七八九廿"
);

/**
 * Whether Excel would make something else of a text when it is typed, or when a person confirms its
 * cell anew: a formula, a number, a date, a truth value or an error. "3.10" would become 3.1.
 */
export function isMisreadWhenTyped(text: string): boolean {
  if (startsFormula.test(text) || wholeWords.test(text)) return true;
  return numeral.test(text) && !hasPlainIdeograph(text);
}

/** An ideograph that stands in no number and no date settles that this is text. */
function hasPlainIdeograph(text: string): boolean {
  for (const character of text)
    if (ideograph.test(character) && !dateWords.has(character)) return true;
  return false;
}
