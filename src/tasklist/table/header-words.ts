import type { ReportText } from "../draft";
import { combined } from "../text/combined";
import { otherHeaderWords } from "./other-header-words";
import { reportHeaderWords } from "./report-header-words";
import { unitHeaderWords } from "./unit-header-words";

/** What a column of a task list holds. */
export type Field =
  | "number"
  | "category"
  | "title"
  | "content"
  | "metric"
  | "measure"
  | "place"
  | "object"
  | "target"
  | "lead"
  | "support"
  | "responsible"
  | "deadline"
  | "remarks"
  | ReportText;

/** The words by which a header names a field. */
export interface FieldWords {
  readonly field: Field | null;
  /** Headers that are these words and no others. */
  readonly exact?: readonly string[];
  /** A Chinese header's chief word stands last: 督察反馈问题 is a problem, 整改措施 a measure. */
  readonly endings?: readonly string[];
  /** A header with one of these anywhere is of the field, whatever it ends with. */
  readonly containing?: readonly string[];
}

/** The usual header words. Null stands for words that are known to hold nothing of a list. */
export const fieldWords: readonly FieldWords[] = [
  ...reportHeaderWords,
  {
    field: "number",
    exact: ["序", "序次", "件次", "条目", "No.", "No", "NO", "NO.", "项次", "号"],
    endings: ["序号", "编号", "编码", "代号", "图斑号", "问题号", "线索号", "项目号"],
  },
  {
    field: "deadline",
    exact: ["工期", "计划安排", "推进计划", "频率"],
    endings: [
      // Without such a word 办结日期 is when it was.
      ...combined(
        ["计划", "要求", "承诺", "预计", "拟", "应"],
        ["完成", "办结", "销号"],
        ["", "时间", "日期"]
      ),
      "频次",
      ...combined(["进度", "时间", "时限"], ["要求", "安排"]),
      "时限",
      "期限",
      "限期",
      "进度计划",
      "频次要求",
      "起止年限",
      "时间进度",
      "时间表",
      "建设工期",
      "计划工期",
      "何时办结",
      "何时完成",
      "什么时候完成",
      "时间",
      "日期",
      "时点",
      "节点",
      "办成日",
      "到期日",
      "截止日",
      "完成日",
    ],
  },
  ...otherHeaderWords,
  // What a value is counted in.
  { field: "measure", endings: ["计量单位", "指标单位"] },
  {
    field: "place",
    exact: ["镇", "乡镇", "镇街", "乡镇街道", "街道", "县区", "县市区", "区县", "属地", "所在乡镇"],
  },
  // What a task is about, where its column has no words for the task itself.
  {
    field: "object",
    exact: ["点位", "地块", "企业"],
    endings: ["对象", "片区", "水库", "名称", "行政村"],
  },
  ...unitHeaderWords,
  {
    field: "target",
    exact: ["指标", "指标值", "考核指标", "完成指标", "目标指标", "指标要求"],
    endings: [
      "目标",
      "目标值",
      "目标要求",
      "目标指标",
      "绩效指标",
      "考核指标",
      "量化指标",
      "指标值",
      "任务指标",
      "目标成效",
      "量化要求",
      "任务数",
      "计划数",
      "目标数",
      "任务量",
    ],
  },
  {
    field: "problems",
    endings: [
      "问题",
      "问题清单",
      "问题描述",
      "问题表现",
      "问题内容",
      "问题情况",
      "问题及困难",
      "困难",
      "困难问题",
      "困难和问题",
      "问题事项",
      "堵点",
      "卡点",
      "制约因素",
      "隐患内容",
      "隐患描述",
      "隐患情况",
      "风险隐患",
      "存在隐患",
    ],
  },
  {
    field: "content",
    endings: [
      "内容",
      "措施",
      "举措",
      "标准",
      "要求",
      "方式",
      "规模",
      "做法",
      "路径",
      "怎么干",
      "怎么做",
      "干到什么程度",
      "具体任务",
      "任务分解",
      "具体工作",
      "具体工作任务",
      "任务描述",
    ],
  },
  {
    field: "title",
    exact: ["项目", "工作", "任务和项目", "指标名称", "考核指标名称"],
    endings: [
      "任务",
      "事项",
      "任务名称",
      "建议名称",
      "建议题目",
      "提案名称",
      "提案题目",
      "议案名称",
      "案由",
      "项目名称",
      "工作名称",
      "措施名称",
      "重点工作",
      "主要工作",
      "实事内容",
      "工作项",
      "项目",
      "工程",
      "实事",
      "重点",
      "行动名称",
      "事项名称",
      "工程名称",
      "任务项",
      "干什么",
      "做什么",
      "工作清单",
      "任务清单",
      "年度工作",
      "要点",
    ],
  },
  {
    field: "category",
    exact: [
      "分类",
      "领域",
      "板块",
      "类型",
      "方面",
      "类",
      "大类",
      "专项",
      "专项行动",
      "章节",
      "阶段",
      "工作阶段",
      "一级指标",
    ],
    endings: [
      "类别",
      "分类",
      "领域",
      "板块",
      "任务类型",
      "问题类型",
      "工作类型",
      "项目类型",
      "方面",
    ],
  },
  { field: "remarks", exact: ["说明", "附注"], endings: ["备注"] },
];
