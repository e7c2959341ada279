import { strToU8, zipSync } from "fflate";
import { readDocument, type Block, type Table } from "../../src/document";
import { cell, docxFile, paragraph, row, run, table, type DocxParts } from "../support/docx-file";

async function blocksOf(parts: DocxParts): Promise<readonly Block[]> {
  return (await readDocument(docxFile(parts), "清单.docx")).value.blocks;
}

async function textsOf(parts: DocxParts): Promise<string[]> {
  return (await blocksOf(parts)).flatMap((block) =>
    block.type === "paragraph" ? [block.text] : []
  );
}

async function tableOf(...rows: string[]): Promise<Table> {
  const [block] = await blocksOf({ body: table(...rows) });
  if (block?.type !== "table") throw new Error("no table was read");
  return block;
}

const grid = ({ rows }: Table) => rows.map((cells) => cells.map(({ text }) => text));

describe("text", () => {
  test("keeps line breaks and tabs, not page breaks", async () => {
    const body = `<w:p><w:r><w:t>主要</w:t><w:br/><w:t>任务</w:t><w:tab/><w:t>一</w:t><w:br w:type="page"/></w:r></w:p>`;
    expect(await textsOf({ body })).toEqual(["主要\n任务\t一"]);
  });

  test("is as it stands with tracked changes accepted", async () => {
    const body =
      `<w:p>${run("完成")}<w:del>${run("旧").replaceAll("w:t", "w:delText")}</w:del><w:ins>${run("新")}</w:ins>` +
      `<w:moveFrom>${run("移走")}</w:moveFrom><w:moveTo>${run("移来")}</w:moveTo></w:p>`;
    expect(await textsOf({ body })).toEqual(["完成新移来"]);
  });

  test("goes on in the next paragraph where a paragraph mark is deleted", async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("上半句")}</w:p>${paragraph("下半句")}`;
    expect(await textsOf({ body })).toEqual(["上半句下半句"]);
  });

  test("leaves out hidden text, by itself or by its style", async () => {
    const styles = `<w:style w:styleId="暗"><w:rPr><w:vanish/></w:rPr></w:style>`;
    const body = `<w:p>${run("见")}${run("隐", "<w:vanish/>")}${run("藏", '<w:rStyle w:val="暗"/>')}${run("到", '<w:vanish w:val="0"/>')}</w:p>`;
    expect(await textsOf({ body, styles })).toEqual(["见到"]);
  });

  test("takes a field's result, not its instruction", async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p>${mark("begin")}<w:r><w:instrText>PAGE</w:instrText></w:r>${run("代码")}${mark("separate")}${run("第1页")}${mark("end")}</w:p>${paragraph("后文")}`;
    expect(await textsOf({ body })).toEqual(["第1页", "后文"]);
  });

  test("an unfinished field swallows no more than its paragraph", async () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("代码")}</w:p>${paragraph("后文")}`;
    expect(await textsOf({ body })).toEqual(["后文"]);
  });

  test("reads a text box once, after the paragraph that it hangs on", async () => {
    const box = `<w:txbxContent>${paragraph("框内")}</w:txbxContent>`;
    const body = `<w:p>${run("框外")}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await textsOf({ body })).toEqual(["框外", "框内"]);
  });

  test("looks into content controls, links and smart tags", async () => {
    const body = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>${run("链接")}</w:hyperlink><w:smartTag>${run("标记")}</w:smartTag></w:p></w:sdtContent></w:sdt>`;
    expect(await textsOf({ body })).toEqual(["链接标记"]);
  });

  test("does not care which prefix the file uses", async () => {
    const xml = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:rPr><x:del x:id="1"/></x:rPr></x:pPr><x:r><x:t>任</x:t></x:r></x:p><x:p><x:r><x:t>务</x:t></x:r></x:p></x:body></x:document>`;
    const bytes = zipSync({ "word/document.xml": strToU8(xml) });
    const { value } = await readDocument(bytes, "清单.docx");
    expect(value.blocks).toEqual([{ type: "paragraph", text: "任务", notes: [] }]);
  });

  test("hangs footnotes on their paragraph", async () => {
    const footnotes = `<w:footnote w:id="0" w:type="separator">${paragraph("")}</w:footnote><w:footnote w:id="2">${paragraph(" 脚注内容")}</w:footnote>`;
    const body = `<w:p>${run("有效保障")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    expect(await blocksOf({ body, footnotes })).toEqual([
      { type: "paragraph", text: "有效保障", notes: ["脚注内容"] },
    ]);
  });
});

describe("automatic numbers", () => {
  const level = (at: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const abstract = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
  const list = (id: number, of: number, more = "") =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const item = (text: string, id: number, at = 0) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

  test("of several levels start anew under each higher one", async () => {
    const numbering =
      abstract(
        1,
        level(0, "chineseCounting", "%1、"),
        level(1, "chineseCountingThousand", "（%2）"),
        level(2, "decimal", "%1.%3.", "<w:isLgl/>")
      ) + list(1, 1);
    const body = [
      ["甲", 0],
      ["乙", 1],
      ["丙", 1],
      ["丁", 0],
      ["戊", 1],
      ["己", 2],
    ]
      .map(([text, at]) => item(text as string, 1, at as number))
      .join("");
    expect(await textsOf({ body, numbering })).toEqual([
      "一、甲",
      "（一）乙",
      "（二）丙",
      "二、丁",
      "（一）戊",
      "2.1.己",
    ]);
  });

  test("go on over lists of one abstract list until one overrides the start", async () => {
    const override = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`;
    const numbering =
      abstract(1, level(0, "decimal", "%1")) + list(1, 1) + list(2, 1) + list(3, 1, override);
    const body = item("", 1) + item("", 2) + item("", 3) + item("", 3);
    expect(await textsOf({ body, numbering })).toEqual(["1", "2", "1", "2"]);
  });

  test("come with a style, and not with list 0 or as bullets", async () => {
    const numbering =
      abstract(1, level(0, "decimalFullWidth", "%1．")) +
      abstract(2, level(0, "bullet", "●")) +
      list(1, 1) +
      list(2, 2);
    const styles = `<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="条"><w:basedOn w:val="Base"/></w:style>`;
    const body =
      paragraph("样式", '<w:pStyle w:val="条"/>') +
      paragraph("无号", '<w:pStyle w:val="条"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      item("圆点", 2);
    expect(await textsOf({ body, numbering, styles })).toEqual(["１．样式", "无号", "圆点"]);
  });

  test("never run into the figures of the text", async () => {
    const numbering = abstract(1, level(0, "decimal", "%1.")) + list(1, 1);
    const body = item("5个地块", 1) + item("地块", 1);
    expect(await textsOf({ body, numbering })).toEqual(["1. 5个地块", "2.地块"]);
  });
});

describe("tables", () => {
  test("have a place for every cell, merged ones standing in all of theirs", async () => {
    const read = await tableOf(
      row(cell("一、强化", '<w:gridSpan w:val="3"/>')),
      row(cell("1"), cell("内容"), cell("各乡镇", '<w:vMerge w:val="restart"/>')),
      row(cell("2"), cell("内容"), cell("不显示", "<w:vMerge/>"))
    );
    expect(grid(read)).toEqual([
      ["一、强化", "一、强化", "一、强化"],
      ["1", "内容", "各乡镇"],
      ["2", "内容", "各乡镇"],
    ]);
    expect(read.rows[1]![2]).toBe(read.rows[2]![2]);
    expect(read.rows[1]![2]).toMatchObject({ row: 1, column: 2, rowSpan: 2, columnSpan: 1 });
  });

  test("keep their shape over rows that begin late or are short", async () => {
    const read = await tableOf(
      row(cell("甲"), cell("乙"), cell("丙")),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("迟")}</w:tr>`
    );
    expect(grid(read)).toEqual([
      ["甲", "乙", "丙"],
      ["", "迟", ""],
    ]);
  });

  test("lose rows that are tracked deletions", async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell("旧")}</w:tr>`;
    expect(grid(await tableOf(row(cell("甲")), deleted, row(cell("乙"))))).toEqual([
      ["甲"],
      ["乙"],
    ]);
  });

  test("nested in a cell are kept aside", async () => {
    const nested = `<w:tc>${paragraph("前")}${table(row(cell("内")))}${paragraph("后")}</w:tc>`;
    const [[outer]] = (await tableOf(row(nested))).rows as [[Table["rows"][0][0]]];
    expect(outer!.text).toBe("前\n后");
    expect(grid(outer!.tables[0]!)).toEqual([["内"]]);
  });

  test("bear absurd spans", async () => {
    const read = await tableOf(row(cell("甲", '<w:gridSpan w:val="999999999"/>')));
    expect(read.columnCount).toBeLessThanOrEqual(256);
  });
});
