import { combined } from "../text/combined";
import type { FieldWords } from "./header-words";

/** Headers of columns that hold nothing of a task: persons, money, and when something happened. */
export const otherHeaderWords: readonly FieldWords[] = [
  {
    field: null,
    endings: [
      // When something was, and not until when it is to be done.
      ...combined(
        [
          "创建",
          "发布",
          "公布",
          "印发",
          "签发",
          "成立",
          "开工",
          "开始",
          "启动",
          "检查",
          "发现",
          "反馈",
          "交办",
          "来文",
          "会议",
          "登记",
          "审批",
          "批复",
          "统计",
          "制表",
          "受理",
          "举报",
          "投诉",
          "立案",
          "采样",
          "公示",
          "接收",
          "领办",
          // Columns of a ledger of our own that stand beside 完成时限.
          "起始",
          "时限",
          "计时",
        ],
        ["时间", "日期"]
      ),
      "清单名称",
      "规范名称",
      "其他名称",
      "领导",
      "干部",
      "电话",
      "联系方式",
      "督导单位",
      "督办单位",
      "监管单位",
      "验收单位",
      "销号单位",
      "督导部门",
      "填报单位",
      "资金",
      "投资",
      "金额",
    ],
  },
];
