/** An official indicator (考核指标) and the ways in which documents write it. */
interface OfficialMetric {
  /** The official name. */
  readonly name: string;
  /** "%", 个 …: the unit that its values are in. */
  readonly unit: string;
  readonly aliases: readonly string[];
}

/**
 * The indicators of soil, groundwater and rural pollution control that plans and task lists name.
 * A text names one when it contains its name or one of its aliases; the longest wins.
 */
export const officialMetrics: readonly OfficialMetric[] = [
  {
    name: "受污染耕地安全利用率",
    unit: "%",
    aliases: [
      "受污染耕地的安全利用率",
      "污染耕地安全利用率",
      "耕地安全利用率",
      "受污染耕地安全利用比例",
    ],
  },
  {
    name: "重点建设用地安全利用率",
    unit: "%",
    aliases: ["重点建设用地安全利用", "建设用地安全利用率", "重点建设用地安全利用比例"],
  },
  {
    name: "重点重金属减排比例",
    unit: "%",
    aliases: [
      "重点行业重点重金属污染物减排比例",
      "重点行业重点重金属污染物排放量减排比例",
      "重点重金属污染物减排比例",
      "重点重金属污染物排放量减排比例",
      "重点行业重金属减排比例",
      "重点行业重点重金属减排比例",
      "重金属污染物减排比例",
      "重金属减排比例",
    ],
  },
  {
    name: "重点重金属污染物排放总量替代比例",
    unit: ":1",
    aliases: ["等量替代", "减量替代", "倍量替代", "总量替代", "等量置换", "减量置换"],
  },
  {
    name: "优先监管地块污染管控",
    unit: "个",
    aliases: ["优先监管地块", "优先监管地块管控", "优先监管地块污染管控任务"],
  },
  {
    name: "地块管控率",
    unit: "%",
    aliases: ["优先监管地块管控率", "优先监管地块污染管控率", "优先管控地块管控率"],
  },
  {
    name: "严格管控类耕地风险管控措施落实率",
    unit: "%",
    aliases: [
      "严格管控类耕地落实风险管控措施",
      "严格管控类耕地风险管控措施",
      "严格管控类耕地风险管控",
    ],
  },
  {
    name: "政府储备粮食食品安全指标合格率",
    unit: "%",
    aliases: ["政府储备粮食食品安全指标", "政府储备粮食质量安全指标"],
  },
  {
    name: "国家地下水环境质量考核点位水质",
    unit: "",
    aliases: ["地下水环境质量考核点位水质", "地下水考核点位水质", "地下水国考点位水质"],
  },
  {
    name: "地下水国控点位Ⅴ类水比例",
    unit: "%",
    aliases: ["地下水质量Ⅴ类水比例", "地下水国控点位V类水比例", "地下水质量V类水比例"],
  },
  {
    name: "农村生活污水治理率",
    unit: "%",
    aliases: ["农村生活污水治理（管控）率", "生活污水治理率"],
  },
  {
    name: "农村黑臭水体治理率",
    unit: "%",
    aliases: ["农村黑臭水体消除率", "黑臭水体治理率"],
  },
  { name: "污染地块安全利用率", unit: "%", aliases: [] },
  { name: "化肥利用率", unit: "%", aliases: [] },
  { name: "农药利用率", unit: "%", aliases: [] },
  { name: "主要农作物化肥利用率", unit: "%", aliases: [] },
  { name: "主要农作物农药利用率", unit: "%", aliases: [] },
  { name: "畜禽粪污综合利用率", unit: "%", aliases: ["畜禽粪污资源化利用率"] },
  { name: "秸秆综合利用率", unit: "%", aliases: ["农作物秸秆综合利用率"] },
  { name: "农膜回收率", unit: "%", aliases: ["废旧农膜回收率", "废弃农膜回收率"] },
  {
    name: "农药包装废弃物回收率",
    unit: "%",
    aliases: ["农药包装废弃物回收比例"],
  },
];

const byLength = officialMetrics
  .flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => ({ name, alias })))
  .sort((one, other) => other.alias.length - one.alias.length);

/**
 * 城镇生活污水治理率 is not 农村生活污水治理率, nor 严格管控类耕地安全利用率 that of all polluted farmland:
 * what stands before a short name makes it another's.
 */
const elsewhere = /(?:城市|城镇|县城|城区|建成区|工业|集镇|类)$/;

/** The official name of the indicator that `words` (folded) name, or null. */
export function officialMetricIn(words: string): string | null {
  const found = byLength.find(({ alias }) => words.includes(alias));
  if (found === undefined) return null;
  return elsewhere.test(words.slice(0, words.indexOf(found.alias))) ? null : found.name;
}
