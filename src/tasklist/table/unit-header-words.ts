import { combined } from "../text/combined";
import type { FieldWords } from "./header-words";

/** The usual headers of columns that say who leads, who supports, and who is responsible. */
export const unitHeaderWords: readonly FieldWords[] = [
  {
    field: "lead",
    // 主责 is short for 主体责任.
    endings: combined(["主责", "主体责任", "第一责任"], ["", "单位", "部门"]),
    containing: ["牵头", "主办", "主抓", "抓总", "领办", "领衔"],
  },
  {
    field: "support",
    endings: combined(["支持", "联办", "协抓"], ["单位", "部门"]),
    containing: ["配合", "协同", "协助", "协办", "会办", "协作", "协力", "联动", "参与", "参加"],
  },
  {
    field: "responsible",
    exact: [
      "谁来干",
      "谁落实",
      "部门",
      "责任分工",
      "职责分工",
      "部门分工",
      "任务分工",
      "责任",
      "责任落实",
      "分工",
    ],
    endings: [
      "实施单位",
      "实施部门",
      "实施主体",
      "落实单位",
      "落实部门",
      "落实主体",
      "包保单位",
      "包联单位",
      "包抓单位",
      "挂钩单位",
      "挂点单位",
      "办理单位",
      "办理部门",
      "完成单位",
      "执行单位",
      "建设单位",
      "业主单位",
      "项目业主",
      "整改单位",
      "整改主体",
      "主管部门",
      "主管单位",
      "职能部门",
      "单位名称",
      "部门名称",
    ],
    // 责任厅局, 责任市州: whoever bears it; persons and leaders have words of their own.
    containing: ["责任", "负责", "承担", "承办"],
  },
];
