import { formatNumber } from "../../src/document/number-formats";

test.each([
  ["chineseCounting", 1, "一"],
  ["chineseCounting", 10, "十"],
  ["chineseCounting", 12, "十二"],
  ["chineseCounting", 20, "二十"],
  ["chineseCountingThousand", 105, "一百零五"],
  ["chineseCountingThousand", 110, "一百一十"],
  ["chineseCountingThousand", 1001, "一千零一"],
  ["chineseCountingThousand", 20300, "二万零三百"],
  ["chineseLegalSimplified", 12, "壹拾贰"],
  ["ideographDigital", 105, "一〇五"],
  ["ideographTraditional", 11, "甲"],
  ["decimalFullWidth", 12, "１２"],
  ["decimalEnclosedCircle", 3, "③"],
  ["decimalEnclosedCircle", 21, "21"],
  ["decimalZero", 3, "03"],
  ["upperLetter", 27, "AA"],
  ["lowerRoman", 14, "xiv"],
  ["none", 3, ""],
  ["someday", 7, "7"],
])("%s %d is %s", (format, value, text) => {
  expect(formatNumber(value, format)).toBe(text);
});
