/** Errors that stop the work: what is wrong, where, and what to do. */
export const errors = {
  cancelled: "已取消，没有写入任何内容。",
  unexpected: "出现未预料的错误：{message}。没有写入任何内容。",
  rateZeroTotal: "“{figure}”为零，无法计算。请先填写该数。",
  rateNegativeFigure: "“{figure}”不能为负数，请核对。",
  ratePartAboveWhole: "“{figure}”大于“{whole}”，请核对。",
  rateNotAShare: "“{figure}”应在0到100%之间，请核对。",
  rateUnreadableAmount:
    "“{figure}”中的“{text}”不是数字，请填写数字（可带亩、公顷、千克、吨等单位）。",
  rateNotANumber: "“{figure}”不是数字，请填写数字。",
  ledgerFormatNewer:
    "这份台账由更新版本的净土台账生成（格式 {version}，本程序只认识到 {known}）。请先升级本程序。",
  ledgerTableMissing:
    "工作簿中找不到表格 {table}，无法读取台账。请恢复该表格（可撤销删除，或使用此前的副本）。",
} as const;
