import { strToU8 } from "fflate";
import { readDocument } from "../../src/document";

async function read(text: string | Uint8Array) {
  const bytes = typeof text === "string" ? strToU8(text) : text;
  return (await readDocument(bytes, "清单.txt")).value.blocks.map((block) =>
    block.type === "paragraph" ? block.text : block.rows.map((row) => row.map((cell) => cell.text))
  );
}

describe("Word's text export", () => {
  test("begins each cell with a tab, goes on without one, and ends a row with a blank line", async () => {
    expect(await read("标题\n\t序号\n\t主要\n任务\n\n\t1\n\t\n\n正文\n")).toEqual([
      "标题",
      [
        ["序号", "主要\n任务"],
        ["1", ""],
      ],
      "正文",
    ]);
  });

  test("shows a section as a row of one cell, which spans the table", async () => {
    expect(await read("\t甲\n\t乙\n\n\t一、节\n\n")).toEqual([
      [
        ["甲", "乙"],
        ["一、节", "一、节"],
      ],
    ]);
  });

  test("an indented paragraph is no table", async () => {
    expect(await read("\t首行缩进。\n")).toEqual(["首行缩进。"]);
  });
});

test("rows with tabs between their cells are a table, sections and blank lines included", async () => {
  expect(await read("附件\n序号\t任务\n一、节\n1\t甲\n\n2\t乙\n\n\n\n正文")).toEqual([
    "附件",
    [
      ["序号", "任务"],
      ["一、节", "一、节"],
      ["1", "甲"],
      ["2", "乙"],
    ],
    "正文",
  ]);
  expect(await read("单独一行\t不是表\n")).toEqual(["单独一行\t不是表"]);
});

test("rows in columns by spaces are a table, a section between them included", async () => {
  expect(await read("标题\n序号  任务  单位\n一、节\n1  甲  乙\n2　　丙　　丁\n正文")).toEqual([
    "标题",
    [
      ["序号", "任务", "单位"],
      ["一、节", "一、节", "一、节"],
      ["1", "甲", "乙"],
      ["2", "丙", "丁"],
    ],
    "正文",
  ]);
  expect(
    await read("牵头单位：甲  配合单位：乙  时限：丙\n牵头单位：甲  配合单位：乙  时限：丙")
  ).toHaveLength(2);
});

describe("a table drawn with characters", () => {
  test("bars between its cells", async () => {
    expect(await read("标题\n| 序号 | 任务 |\n| --- | --- |\n| 1 | 甲 |\n| 2 | |\n正文")).toEqual([
      "标题",
      [
        ["序号", "任务"],
        ["1", "甲"],
        ["2", ""],
      ],
      "正文",
    ]);
  });

  test("lines between its rows, cells over several lines", async () => {
    const drawing = `┌──┬───┐
│序│任务 │
│号│     │
├──┼───┤
│ 1│开展 │
│  │排查 │
└──┴───┘`;
    expect(await read(drawing)).toEqual([
      [
        ["序号", "任务"],
        ["1", "开展排查"],
      ],
    ]);
  });

  test("a single line with bars, and a line of dashes, are no table", async () => {
    expect(await read("|字号：大|中|小|\n正文\n------\n正文")).toEqual([
      "|字号：大|中|小|",
      "正文",
      "------",
      "正文",
    ]);
  });
});

describe("encodings", () => {
  const text = "柳城县2025年度\n任务清单";
  const utf16 = (little: boolean, mark: boolean) =>
    Uint8Array.from(
      [...(mark ? "\ufeff" : ""), ...text].flatMap((character) => {
        const code = character.charCodeAt(0);
        const pair = [code & 0xff, code >> 8];
        return little ? pair : pair.reverse();
      })
    );
  const gb18030 = Uint8Array.from([0xc1, 0xf8, 0xb3, 0xc7, 0xcf, 0xd8]);

  test.each([
    ["UTF-8", strToU8(text)],
    ["UTF-8 with a mark", strToU8(`\ufeff${text}`)],
    ["UTF-16 LE with a mark", utf16(true, true)],
    ["UTF-16 BE with a mark", utf16(false, true)],
    ["UTF-16 LE", utf16(true, false)],
    ["UTF-16 BE", utf16(false, false)],
  ])("%s", async (_name, bytes) => {
    expect(await read(bytes)).toEqual(["柳城县2025年度", "任务清单"]);
  });

  test("GB18030", async () => {
    expect(await read(gb18030)).toEqual(["柳城县"]);
  });
});
