/** What was read, put right in the review. */
export const corrections = {
  correct: "更正",
  correctOne: "更正：{name}",
  corrected: "已更正",
  correctionSave: "采用更正",
  correctionReset: "恢复读取结果",
  correctionUnits: "多个单位用“、”隔开",
  correctionDue: "清空即为没有写明日期",
  correctionMetric: "指标名称",
  correctionNoMetric: "请填写指标名称",
  correctionOperator: "比较",
  correctionTarget: "{metric}的目标值",
  correctionUnmeasured: "数字连同单位一起填，如 95%、6个；没有数字就留空，由人研判",
  correctionsMade:
    "其中 {count} 项按您的更正写入；读取的原样保留在《原文底稿》，再次导入时更正不会丢。",
};
