import fc from "fast-check";
import { LedgerError } from "../../src/diagnostics";
import { readDocument, type Table } from "../../src/document";

const encode = (text: string) => new TextEncoder().encode(text);
const read = async (html: string) => (await readDocument(encode(html), "页.html")).value.blocks;
const texts = async (html: string) =>
  (await read(html)).map((block) => (block.type === "paragraph" ? block.text : "table"));
const rowsOf = ({ rows }: Table) => rows.map((row) => row.map(({ text }) => text));

test("what a reader of the page does not see is not its text", async () => {
  expect(
    await texts(
      "<html><head><title>题</title><style>p{}</style></head><nav>首页</nav>" +
        "<p>一、<del>删去</del><ins>保留</ins><span style='mso-hide:all'>隐</span></p>" +
        "<!-- 注 --><p style='display: none'>无</p><script>x<1</script>"
    )
  ).toEqual(["一、保留"]);
});

test("white space folds, and Chinese text is written without it", async () => {
  expect(await texts("<p>  土壤\n污染  <b>防治</b>\n PM2.5\nis&nbsp; low </p>")).toEqual([
    "土壤污染 防治 PM2.5 is low",
  ]);
});

test("numbers of lists are kept as text", async () => {
  expect(await texts("<ol start=2><li>甲<li><p>乙</p></ol><ul><li>丙</ul>")).toEqual([
    "2.甲",
    "3.乙",
    "丙",
  ]);
  expect(
    await texts(
      "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>（一）" +
        "<span>&nbsp;&nbsp;</span></span><![endif]>加强排查</p>"
    )
  ).toEqual(["（一）加强排查"]);
});

test("cells with spans make a rectangle, line breaks stay in cells", async () => {
  const [table] = await read(
    "<table><tr><th rowspan=2>任务<th colspan=2>单位<tr><td>牵头<td>配合" +
      "<tr><td>排<br>查<td>甲局<td>乙局</table>"
  );
  expect(rowsOf(table as Table)).toEqual([
    ["任务", "单位", "单位"],
    ["任务", "牵头", "配合"],
    ["排\n查", "甲局", "乙局"],
  ]);
});

test("a table that only arranges the page is unwrapped", async () => {
  const inner = "<table><tr><td>任务<td>单位<tr><td>排查<td>甲局</table>";
  const blocks = await read(
    `<table><tr><td>导航<td><p>标题</p><table><tr><td>${inner.replace("排查", "排查整治".repeat(20))}</table></table>`
  );
  expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "table"]);
});

test("a nested table stays in its cell, apart from the cell's text", async () => {
  const [table] = await read(
    "<table><tr><td>任务<td>单位<tr><td>排查<table><tr><td>a<td>b</table><td>甲局</table>"
  );
  const cell = (table as Table).rows[1]![0]!;
  expect(cell.text).toBe("排查");
  expect(cell.tables.map(rowsOf)).toEqual([[["a", "b"]]]);
});

test("Word's footnotes hang on the paragraph that refers to them", async () => {
  expect(
    await read(
      "<p>有效保障<a href='#_ftn1' name='_ftnref1'>[1]</a>。</p><div id=ftn1>" +
        "<p><a href='#_ftnref1' name='_ftn1'>[1]</a> 指安全利用率</p></div>"
    )
  ).toEqual([{ type: "paragraph", text: "有效保障。", notes: ["指安全利用率"] }]);
});

test("a page in GBK and one in a single file are decoded", async () => {
  const gbk = Uint8Array.from([
    ...encode("<html><meta charset=gb2312><p>"),
    ...[0xcd, 0xc1, 0xc8, 0xc0],
    ...encode("</p>"),
  ]);
  const mime = encode(
    'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n' +
      "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
      "<p>=E5=9C=9F=\r\n=E5=A3=A4</p>\r\n--b--"
  );
  for (const bytes of [gbk, mime])
    expect((await readDocument(bytes, "页")).value.blocks).toMatchObject([{ text: "土壤" }]);
});

test("whatever the page, a document or a named error comes out", async () => {
  const piece = fc.constantFrom(
    ..."table tr td th thead p ol li div br a"
      .split(" ")
      .flatMap((name) => [
        `<${name}>`,
        `</${name}>`,
        `<${name} colspan=1000000 rowspan=999999 start=x style='mso-list:Ignore' id=ftn1>`,
      ]),
    "字 ",
    "<!--",
    "<![if x]>"
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      for (const block of await read(`<html>${pieces.join("")}`))
        if (block.type === "table")
          for (const row of block.rows) expect(row).toHaveLength(block.columnCount);
    })
  );
  for (const deep of ["<table><tr><td>".repeat(3000), "<b>".repeat(100_000)])
    await expect(read(`<html>${deep}`)).rejects.toThrow(LedgerError);
});
