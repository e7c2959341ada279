/** The parts of a task, as changes to them are told. */
export const ledger = {
  field_number: "序号",
  field_section: "类别",
  field_title: "标题",
  field_content: "任务内容",
  field_lead: "牵头单位",
  field_support: "配合单位",
  field_responsible: "责任单位",
  field_deadline: "完成时限",
  field_remarks: "备注",
  field_targets: "目标",
  field_year: "年度",
  field_region: "地区",
  field_goals: "总体目标",
} as const;
