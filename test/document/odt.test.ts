import { strToU8, zipSync } from "fflate";
import { readDocument, DamagedDocumentError, type Table } from "../../src/document";

const spaces = ["office", "text", "table", "style"]
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(" ");
const odt = (body: string, styles = "") =>
  zipSync({
    "content.xml": strToU8(
      `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body></office:document-content>`
    ),
  });
const read = async (body: string, styles?: string) =>
  (await readDocument(odt(body, styles), "清单.odt")).value.blocks;

test("deletions are gone, notes hang on their paragraph", async () => {
  expect(
    await read(
      "<text:tracked-changes><text:p>删去</text:p></text:tracked-changes><text:p>有效<text:s/>保障" +
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>指</text:p>" +
        "</text:note-body></text:note>。</text:p>"
    )
  ).toEqual([{ type: "paragraph", text: "有效 保障。", notes: ["指"] }]);
});

test("list numbers are kept as text, also over lists that go on", async () => {
  const style =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" ' +
    'style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"/></text:list-style>';
  const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
  const blocks = await read(
    `<text:list text:style-name="L">${item("甲")}${item("乙")}</text:list><text:p>间</text:p>` +
      `<text:list text:style-name="L" text:continue-numbering="true">${item("丙")}</text:list>`,
    style
  );
  expect(blocks).toMatchObject([
    { text: "（一）甲" },
    { text: "（二）乙" },
    { text: "间" },
    { text: "（三）丙" },
  ]);
});

test("spans and repeated cells make a rectangle, however often they are repeated", async () => {
  const cell = (text: string, more = "") =>
    `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
  const [table] = await read(
    "<table:table><table:table-header-rows><table:table-row>" +
      cell("任务", 'table:number-rows-spanned="2"') +
      cell("单位", 'table:number-columns-repeated="2"') +
      '</table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated="1">' +
      `<table:covered-table-cell/>${cell("甲局")}${cell("乙局")}</table:table-row>` +
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell ' +
      'table:number-columns-repeated="16384"/></table:table-row></table:table>'
  );
  const rows = (table as Table).rows.map((row) => row.map(({ text }) => text));
  expect(rows).toEqual([
    ["任务", "单位", "单位"],
    ["任务", "甲局", "乙局"],
    ["", "", ""],
  ]);
});

test("content that is cut off is told as damaged", async () => {
  const cut = zipSync({ "content.xml": strToU8("<office:document-content><office:body>") });
  await expect(readDocument(cut, "坏.odt")).rejects.toThrow(DamagedDocumentError);
});
