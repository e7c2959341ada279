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
} as const;
