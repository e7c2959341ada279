import { isMisreadWhenTyped } from "../../src/workbook/typed-text";

test.each([
  "=1+1",
  "＝1+1",
  "+1",
  "-2+3",
  "@SUM(A1)",
  "'x",
  " =1",
  "#N/A",
  "TRUE",
  "false",
  "3.10",
  "１２",
  "93%",
  "2025-12-31",
  "2025年12月31日",
  "12月20日",
  "二〇二五年十二月三十一日",
  "下午3时",
  "一",
  "1/2",
  "1E5",
  "Dec 25",
])("%s would become something else", (text) => {
  expect(isMisreadWhenTyped(text)).toBe(true);
});

test.each(["", "县农业农村局", "到2025年底", "年底前", "不低于93%", "6个优先监管地块", "—", "OK"])(
  "%s stays text",
  (text) => {
    expect(isMisreadWhenTyped(text)).toBe(false);
  }
);
