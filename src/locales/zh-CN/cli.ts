/** The terminal. */
export const cli = {
  help: "净土台账：把土壤污染防治任务清单变成 Excel 台账。用法：",
  or: " 或 ",
  written: "已生成台账：{file}",
  toCheck: "有 {count} 处需要核对，运行 parse 可逐条查看。",
  asOf: "统计截止 {date}",
  leadUnit: "牵头单位",
  led: "牵头任务",
  done: "已完成",
  overdue: "逾期",
  offTarget: "未达标",
  dueSoon: "临期",
  behind: "滞后",
  onTrack: "正常",
  counts:
    "{sections} 个部分，{tasks} 项任务，{measures} 条措施；总体目标 {goals} 个，任务指标 {targets} 个。",
  portTaken: "端口 {wanted} 已被占用，改用 {port}。",
  serving: "浏览器版：{address}（按 Ctrl-C 停止）",
  stopped: "已停止。",
} as const;
