import fc from "fast-check";
import { LedgerError } from "../../src/diagnostics";
import { DamagedDocumentError, readDocument, type Table } from "../../src/document";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = async (text: string) => (await readDocument(bytes(text), "清单.rtf")).value.blocks;
const rowsOf = ({ rows }: Table) => rows.map((row) => row.map(({ text }) => text));

test("text is decoded by code page, by font and by \\u with its fallback", async () => {
  expect(
    await read(
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset134 SimSun;}}" +
        "\\f0\\'cd\\'c1\\'c8\\'c0\\uc2\\u27745\\'ce\\'db\\par\\ldblquote a\\rdblquote{\\*\\x b}}"
    )
  ).toMatchObject([{ text: "土壤污" }, { text: "“a”" }]);
});

test("deletions and hidden text are gone, numbers and notes are kept", async () => {
  expect(
    await read(
      "{\\rtf1 {\\listtext 1.\\tab}a{\\deleted b}{\\v c}{\\footnote {\\super 1} note\\par}d\\par}"
    )
  ).toEqual([{ type: "paragraph", text: "1.ad", notes: ["1 note"] }]);
});

test("merged cells make a rectangle, columns are where any edge is", async () => {
  const [table] = await read(
    "{\\rtf1 \\trowd\\clvmgf\\cellx1000\\cellx3000\\pard\\intbl a\\cell b\\cell\\row" +
      "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\cell c\\cell d\\cell\\row\\pard e\\par}"
  );
  expect(rowsOf(table as Table)).toEqual([
    ["a", "b", "b"],
    ["a", "c", "d"],
  ]);
});

test("a nested table stays in its cell", async () => {
  const [table] = await read(
    "{\\rtf1 \\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\par\\pard\\intbl\\itap2 x\\nestcell y\\nestcell" +
      "{\\*\\nesttableprops\\trowd\\cellx400\\cellx800\\nestrow}{\\nonesttables\\par}" +
      "\\pard\\intbl\\itap1\\cell b\\cell\\row\\pard\\par}"
  );
  expect(rowsOf(table as Table)).toEqual([["a", "b"]]);
  expect((table as Table).rows[0]![0]!.tables.map(rowsOf)).toEqual([[["x", "y"]]]);
});

test("a file that is cut off or nested without end is told as damaged", async () => {
  for (const text of ["{\\rtf1 a", `{\\rtf1${"{".repeat(100_000)}`])
    await expect(read(text)).rejects.toThrow(DamagedDocumentError);
});

test("whatever the words, a document or a named error comes out", async () => {
  const piece = fc.constantFrom(
    ..."{ } \\cell \\row \\trowd \\cellx900 \\cellx-5 \\clvmrg \\clmrg \\intbl \\itap999999999 \\par".split(
      " "
    ),
    ..."\\nestcell \\nestrow \\pard \\footnote \\bin99 \\u-3 \\uc9999 \\'zz \\'ff \\* a \\".split(
      " "
    )
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const result = await read(`{\\rtf1 ${pieces.join("")}}`).catch((error: unknown) => error);
      if (result instanceof LedgerError) return;
      for (const block of result as Awaited<ReturnType<typeof read>>)
        if (block.type === "table")
          for (const row of block.rows) expect(row).toHaveLength(block.columnCount);
    })
  );
});

test("the text of a text box is read once, after the paragraph that it hangs on", async () => {
  const shape =
    "{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard b\\par}}" +
    "{\\shprslt{\\*\\do\\dobxpage{\\dptxbxtext\\pard b\\par}}}}";
  const drawing = "{\\*\\do\\dobxpage\\dptxbx{\\dptxbxtext\\pard c\\par}}";
  expect(await read(`{\\rtf1 a${shape}${drawing}d\\par e\\par}`)).toMatchObject([
    { text: "ad" },
    { text: "b" },
    { text: "c" },
    { text: "e" },
  ]);
});
