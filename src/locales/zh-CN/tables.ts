/** Tables pasted into 测算. */
export const tables = {
  pasteTable: "粘贴整张表（乡镇、地块、企业逐行）",
  pastedTable: "从 Excel、Word 复制的表",
  pasteTableHint: "按表头识别“{names}”；没有表头的，按这个顺序取数字列。合计行不重复计。",
  pastedRows: "读入 {count} 行，合计已填入下方。",
  pastedNothing: "没有读到数字列。请连同表头一起复制，再粘贴到这里。",
  pastedUnread: "这些行里有不是数字的内容，没有计入：{names}。",
};
