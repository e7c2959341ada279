export const warnings = {
  cellNotNumber: "“{column}”中的“{source}”不是数字，未计入。请改填数字，例如 80%。",
  cellWithoutPercentSign:
    "“{column}”中的 {source} 大于 200%，多半是漏了百分号。如果是百分之{source}，请改填 {source}%。",
  cellNotDate: "“{column}”中的“{source}”不是日期，未计入。请改填日期，例如 2025-11-30。",
  cellNotYesOrNo: "“{column}”中的“{source}”应为“是”或“否”，未计入。",
  cellNotAChoice: "“{column}”中的“{source}”不在下拉列表中，未计入。请从列表中选择。",
  numberTaken: "“{column}”{source} 与前面的行重复，按 {number} 处理。请核对编号。",
  rowWithoutTask:
    "任务台账中没有序号“{source}”，这里属于它的行，填报内容移入“已撤销任务”。如果是序号填错，请先改正。",
  noTaskList:
    "文档中没有找到任务清单。请确认选对了文件；清单应是带表头的表格（如 序号、主要任务、牵头单位），或注明责任单位的条款。",
  titleUnknown: "没有找到清单的标题。请在导入后补填。",
  yearUnknown: "标题中没有年份，“年底前”“6月底”等时限无法换算成日期。请核对后补填。",
  regionUnknown: "标题中没有地名，单位名称按县级补全。请核对。",
  noLeads: "清单中没有写明牵头单位，按单位汇总将为空。请核对表头或补填。",
  unitUnknown: "单位名录中没有“{source}”，按原文保留。请核对全称，或在单位名录中补充。",
  deadlineUnsure: "时限“{source}”可能有不同理解，请核对日期。",
  deadlineUnread: "完成时限“{source}”未能识别，请核对后补填。",
  targetUnsure: "目标“{source}”的指标或数值不够明确，请核对。",
  targetUnread: "目标“{source}”中没有识别出指标，由人工研判。",
  rowLeftOut: "“{source}”是合计、备注一类的行，未作为任务导入。",
  itemWithoutUnits:
    "“{source}”没有写明由谁负责，未作为任务导入，而同一部分的其他条款写明了。请核对原文，需要时补填。",
  tableLeftOut: "另有表格（“{source}”等 {count} 行）像是项目或指标，未作为任务导入。请核对。",
  progressUnsure: "进度“{source}”可能是百分数，也可能是小数，请核对。",
  columnRenamed: "“{source}”这一列好像改了名，其内容没有计入。请把列名改回“{source}”。",
  nestedTable: "单元格内还有表格，内容为“{source}”，未作为任务导入。",
  mergeConflict: "新文件改为“{source}”，台账中已由人改为“{kept}”，予以保留。请核对。",
} as const;
