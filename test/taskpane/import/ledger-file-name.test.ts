import { ledgerFileName } from "../../../src/taskpane/import/ledger-file-name";

test("the title, without what file names may not hold", () => {
  expect(ledgerFileName({ title: "柳城县2025年度任务清单" })).toBe(
    "柳城县2025年度任务清单（台账）.xlsx"
  );
  expect(ledgerFileName({ title: 'a/b\\c:d*e?f"g<h>i|j\nk' })).toBe("abcdefghijk（台账）.xlsx");
});

test("a list without a title, and one whose title is too long for a path", () => {
  expect(ledgerFileName({ title: " " })).toBe("净土台账.xlsx");
  expect(ledgerFileName({ title: "?" }, "督办单", "docx")).toBe("净土督办单.docx");
  expect(ledgerFileName({ title: "长".repeat(300) })).toBe(`${"长".repeat(80)}（台账）.xlsx`);
});
