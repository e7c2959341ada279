import { rates } from "../../rates";

const zh = "zh-CN";

/** 说明: how everything in the workbook is judged, in the order in which people ask. */
export const explanations: readonly string[] = [
  "统计截止日期：在《总览》修改。默认是打开当天；输入一个日期后，所有状态都按那一天计算；要恢复当天，输入 =TODAY()。",
  "时限：已完成（填了完成日期且不晚于统计截止日期，或未填完成日期而进度为 100%）；逾期（过了计时日期还没完成）；临期；滞后；正常；长期（文字写明长期或定期）；未定（文件没写时限）。",
  "周期任务：文件写明每月、每季度、每半年、每年的任务，在《周期任务》中每期一行。有一期过了应完成日期还没完成，任务即为逾期，计时日期是最早所缺一期的应完成日期；任务整体报完成后不再计。",
  "目标：达标；未达标（已到期或已报完成，当前值不满足目标）；有差距（未到期，当前值暂不满足）；未测（没有当前值）；待研判（“基本”“力争”“有效保障”等软性要求，由人判断）；—（没有目标）。一项任务有几个目标时取最差的。",
  "灯号：红灯＝逾期或未达标；黄灯＝临期、滞后或有差距；未报＝还没有填报任何情况；其余为绿灯（蓝灯）。",
  "时限日期：只有文件写明的才有，没写的不编造；工作人员可以补填或更正。",
  `${rates.farmlandSafeUse.name[zh]}：${rates.farmlandSafeUse.formula[zh]}。`,
  `${rates.landSafeUse.name[zh]}：${rates.landSafeUse.formula[zh]}。${rates.landSecured.name[zh]}：${rates.landSecured.formula[zh]}。`,
  `${rates.emissionReduction.name[zh]}：${rates.emissionReduction.formula[zh]}。`,
  "本工作簿的状态和指标都是 Excel 自带公式，没有安装加载项的电脑也能打开、计算和打印。",
];
