/** A county department (县直部门) as every county has it, without the prefix of its level. */
export interface Department {
  /** The official full name: 发展和改革局. */
  readonly name: string;
  /** What documents call it for short. */
  readonly aliases: readonly string[];
}

/** The built-in list of departments. Users add to it, or correct it, in the workbook. */
export const departments: readonly Department[] = [
  { name: "发展和改革局", aliases: ["发改局", "发展改革局", "发展与改革局"] },
  { name: "发展和改革委员会", aliases: ["发改委", "发展改革委", "发展改革委员会"] },
  { name: "自然资源和规划局", aliases: ["自然资源规划局", "自规局", "资规局", "自然资源与规划局"] },
  { name: "自然资源局", aliases: [] },
  { name: "农业农村局", aliases: ["农业局"] },
  {
    name: "科工贸局",
    aliases: ["科技工贸局", "科学技术和工贸局", "科工贸和信息化局", "科技工贸和信息化局"],
  },
  { name: "工业和信息化局", aliases: ["工信局", "工业信息化局"] },
  { name: "科学技术局", aliases: ["科技局"] },
  { name: "商务局", aliases: [] },
  {
    name: "住房和城乡建设局",
    aliases: ["住建局", "住房城乡建设局", "住房与城乡建设局", "城乡建设局"],
  },
  { name: "应急管理局", aliases: ["应急局"] },
  { name: "财政局", aliases: [] },
  { name: "水利局", aliases: [] },
  { name: "水务局", aliases: [] },
  { name: "林业局", aliases: [] },
  { name: "公安局", aliases: [] },
  { name: "司法局", aliases: [] },
  { name: "交通运输局", aliases: ["交通局", "交运局"] },
  { name: "行政审批局", aliases: ["审批局"] },
  { name: "行政审批服务局", aliases: [] },
  { name: "市场监督管理局", aliases: ["市场监管局", "市监局"] },
  { name: "卫生健康局", aliases: ["卫健局"] },
  { name: "卫生健康委员会", aliases: ["卫健委", "卫生健康委"] },
  { name: "教育局", aliases: [] },
  { name: "教育体育局", aliases: ["教体局"] },
  { name: "民政局", aliases: [] },
  { name: "人力资源和社会保障局", aliases: ["人社局", "人力资源社会保障局"] },
  {
    name: "文化广电体育和旅游局",
    aliases: ["文广体旅局", "文体广旅局", "文体广电旅游局", "文旅局"],
  },
  { name: "统计局", aliases: [] },
  { name: "审计局", aliases: [] },
  { name: "税务局", aliases: [] },
  { name: "气象局", aliases: [] },
  { name: "乡村振兴局", aliases: [] },
  { name: "城市管理局", aliases: ["城管局"] },
  { name: "城市管理执法局", aliases: ["城管执法局", "城市管理行政执法局", "城市管理综合执法局"] },
  { name: "粮食和物资储备局", aliases: ["粮食局", "粮储局", "粮食和储备局"] },
  { name: "退役军人事务局", aliases: ["退役军人局"] },
  { name: "医疗保障局", aliases: ["医保局"] },
  { name: "投资促进局", aliases: ["招商局", "投促局"] },
  { name: "大数据发展局", aliases: ["大数据局"] },
  { name: "信访局", aliases: [] },
  { name: "供销合作社联合社", aliases: ["供销社", "供销联社", "供销合作联社"] },
  { name: "人民法院", aliases: ["法院"] },
  { name: "人民检察院", aliases: ["检察院"] },
  { name: "委宣传部", aliases: [] },
  { name: "委组织部", aliases: [] },
  { name: "委政法委", aliases: [] },
  { name: "融媒体中心", aliases: [] },
  { name: "畜牧水产服务中心", aliases: ["畜牧站", "畜牧水产局"] },
  { name: "消防救援大队", aliases: ["消防大队"] },
];

/** The county's branch of the city's bureau bears the place's name, not a level's: 柳城生态环境局. */
export const environmentBureau = {
  name: "生态环境局",
  aliases: ["环保局", "环境保护局", "生态环境部门"],
} as const;
