import type { FieldWords } from "./header-words";

/** The usual headers of a follow-up table (调度表): what is reported of a task. */
export const reportHeaderWords: readonly FieldWords[] = [
  {
    field: "nextSteps",
    containing: ["下一步", "下步", "下阶段", "下周", "下月", "下季度", "后续"],
  },
  {
    field: "currentValue",
    endings: [
      "现状值",
      "实际值",
      "当前值",
      "完成值",
      "现状数值",
      "完成数",
      "完成数量",
      "完成量",
      "实际完成",
      "累计完成",
    ],
  },
  {
    field: "reportedOn",
    endings: ["填报日期", "填报时间", "更新时间", "更新日期", "报送时间", "报送日期", "上报时间"],
  },
  {
    field: "completedOn",
    exact: ["完成日期"],
    endings: ["实际完成时间", "实际完成日期", "办结时间", "办结日期", "销号时间", "销号日期"],
  },
  {
    field: "progress",
    exact: ["进度"],
    endings: [
      "完成率",
      "完成进度",
      "完成比例",
      "完成百分比",
      "工作进度",
      "整改进度",
      "形象进度",
      "落实进度",
      "推进进度",
      "当前进度",
      "总体进度",
      "任务进度",
      "实施进度",
      "项目进度",
    ],
  },
  {
    field: "status",
    endings: ["状态", "是否完成", "是否销号", "销号情况", "是否办结"],
  },
  {
    field: "situation",
    endings: [
      "进展",
      "进展情况",
      "落实情况",
      "推进情况",
      "完成情况",
      "整改情况",
      "开展情况",
      "进度情况",
      "工作情况",
      "办理情况",
      "办理结果",
      "整改结果",
      "处理结果",
      "实施情况",
      "执行情况",
      "整改成效",
      "工作成效",
      "完成成效",
    ],
  },
  {
    field: "person",
    endings: ["责任领导", "责任人", "负责人", "联系人", "经办人", "责任人员", "填报人"],
  },
];
