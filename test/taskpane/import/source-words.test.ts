import { clauseWith, markedWords } from "../../../src/taskpane/import/source-words";

const text = "持续排查；到2025年底，安全利用率达到93%（含）以上。\n每季度报告";

test("the words of values are marked, longer ones before those within them", () => {
  const marked = markedWords(text, [
    "2025年底",
    "到2025年底",
    "93%（含）以上",
    "",
    "93%（含）以上",
  ]);
  expect(marked.map((part) => part.text).join("")).toBe(text);
  expect(marked.flatMap((part) => (part.isMarked ? [part.text] : []))).toEqual([
    "到2025年底",
    "93%（含）以上",
  ]);
});

test("of words that begin alike the longer are marked, whatever signs they hold", () => {
  const marked = (words: string[]) =>
    markedWords("面积(亩)达到93%（含）以上", words).flatMap((part) =>
      part.isMarked ? [part.text] : []
    );
  expect(marked(["93%", "93%（含）以上", "(亩)"])).toEqual(["(亩)", "93%（含）以上"]);
  expect(markedWords("*乙炔", ["*乙"]).map((part) => part.text)).toEqual(["*乙", "炔"]);
});

test("without words nothing is marked", () => {
  expect(markedWords(text, [])).toEqual([{ text, isMarked: false }]);
});

test.each([
  ["持续排查", "持续排查"],
  ["93%（含）以上", "安全利用率达到93%（含）以上"],
  ["每季度", "每季度报告"],
  ["达到93%（含）以上。", "安全利用率达到93%（含）以上。"],
  ["别处写的", "别处写的"],
  ["", ""],
])("%j stands in %j", (words, clause) => {
  expect(clauseWith(words, text)).toBe(clause);
});
