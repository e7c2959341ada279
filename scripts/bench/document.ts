import { strToU8, zipSync } from "fflate";

const head = ["序号", "主要任务", "任务内容", "牵头单位", "配合单位", "完成时限"];

/** Rows in the style of an official list, each a little different from the next. */
function row(index: number): string[] {
  return [
    String(index),
    `加强第${index}片区受污染耕地安全利用`,
    `2025年${(index % 12) + 1}月底前完成第${index}片区技术措施落地，受污染耕地安全利用率不低于${90 + (index % 8)}%；建立台账，每季度调度1次。`,
    "县农业农村局",
    "县自然资源局、生态环境局，各乡镇人民政府",
    `2025年${(index % 12) + 1}月底前`,
  ];
}

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A .docx of a title and one table, which other programs read too. */
export function listOf(tasks: number): Uint8Array {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const tableRow = (cells: readonly string[]) =>
    `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`;
  const rows = [head, ...Array.from({ length: tasks }, (_, index) => row(index + 1))];
  const grid = `<w:tblGrid>${head.map(() => '<w:gridCol w:w="1500"/>').join("")}</w:tblGrid>`;
  const body = `${paragraph("某县2025年度土壤污染防治工作任务清单")}<w:tbl>${grid}${rows.map(tableRow).join("")}</w:tbl>`;
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const document = `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8(contentTypes),
    "_rels/.rels": strToU8(relationships),
    "word/document.xml": strToU8(document),
  });
}
