import { officialMetricIn } from "./official-metrics";

/** What is measured, and whether its name is beyond doubt. */
export interface Metric {
  readonly name: string;
  readonly sure: boolean;
}

/** Words before the name of what is measured that are no part of it. */
const leadIns =
  /^(?:并且|并|且|同时|其中|共计|合计|总计|确保|保证|保障|力争|争取|努力|实现|推动|促使|使得|使|将|切实|进一步|继续|要|须|应|需|到时|全县|全市|全区|全省|全乡|全镇|我县|我市|我区|本县|本市|本区|辖区内?|本地区|县域内?|[、的])+/;

/** The number of an item before its words: 2., （三）, ①, 一是. */
const itemNumber =
  /^(?:\d{1,2}(?:[.．](?!\d)|[、）])|（[一二三四五六七八九十\d]{1,3}）|[①-⑳]|[一二三四五六七八九十]{1,3}(?:、|是))/;

/** The period at the beginning of a name: “十四五”期间, 五年内. */
const periodFirst = /^(?:[“"]?十[二三四五六七]五[”"]?(?:期间|时期)|[二两三四五]年(?:内|累计)),?/;

/** 保持…90%, 完成…90%: verbs before a rate, which is no part of their doing. */
const rateVerbs = /^(?:保持|完成|实现|达到|维持|巩固|稳步|提升|提高)+/;

/** Words between the name and its value that are no part of it. */
const trailers =
  /(?:的|应|要|须|需|必须|均|都|也|分别|总体|稳定|力争|争取|确保|努力|原则上|年均|累计|全部|基本|比例为|数量为|保持|维持|为|率先|[、])$/;

/** How the name of a measurable thing ends. */
const measurable =
  /(?:率|比例|占比|比重|面积|数量|总量|排放量|强度|浓度|指数|水平|程度|次数|人数|家数|覆盖|水质|时间|时限|金额|资金|能耗|满意度|数|量)$/;

/** Words before such a verb. */
const adverbs =
  "依法|配合|协助|全面|深入|及时|按要求|按期|组织|计划|新|至少|最少|累计|全年|每年|每月|每季度|每半年";

/** Verbs before a thing that is counted: 完成6家, 新建3个监测点. */
const plainVerbs =
  "完成|建成(?!区)|建设|新建|改建|扩建|新增|开展|实施|推进|打造|落实|争取|力争|培育|创建|配备|举办|安排|安装|进行|淘汰|拆除|关停|取缔|压减|削减|清退|清运|清淤|封填|封堵|关闭|搬迁|引进|申报|查处|编制|制定|印发|出台|设置|设立|划定|布设|铺设|敷设|疏浚|购置|更新|栽植|种植|发放|建立|挂牌保护|改良|恢复|补设|加固|清洗|冲洗|检修|养护|收缴|查扣|迁改|更换|补播|回填|修缮|采购|补设|疏通|营造|补植|补种|整修|维修|修建|加装|增设|投放|改扩建|复耕复种|复耕|复垦";

/** Verbs that are part of many a name too: 治理面积, 改造项目, 检查站. */
const nounVerbs = "整治|整改|治理|改造|修复|清理|检查|抽查|排查|监测|推广|培训|处置|回收|验收";

const inName =
  "面积|率|量|数|能力|设施|设备|项目|工程|任务|方案|计划|工作|标准|点|站|区|单元|断面|企业|单位|井|班|网|系统|平台|报告|体系|机构|人员|中心|仪|车|点位|场";

const verbs = new RegExp(
  `^(?:(?:${adverbs})*(?:(?:${plainVerbs})(?!(?:面积|率|数量?|总量)$)|(?:${nounVerbs})(?!${inName}|$)(?:提升)?))+`
);

/** 为乡镇卫生院新建暂存间14间 counts the rooms. */
const beneficiary = new RegExp(`^(?:为|给|向|沿|在).{2,16}?(?=${plainVerbs})`);

/** Where the name of a counted thing ends: 6个优先监管地块｜基本按要求完成…. */
const afterThing =
  /基本|按要求|按期|全部|均|都|应|要|须|完成|落实|实现|开展|建成|通过|纳入|达到|得到|达标|以上|以内|[（），、。；“”]/;

/**
 * How the names of rates end. Alone (安全利用率) they do not say of what; in a list (农膜、农药包装回收率)
 * the last name says it for all.
 */
export const rateEndings = [
  "生活污水治理率",
  "污水集中收集率",
  "生活污水处理率",
  "污水处理率",
  "安全利用率",
  "综合利用率",
  "资源化利用率",
  "利用率",
  "回收率",
  "处理率",
  "处置率",
  "合格率",
  "达标率",
  "覆盖率",
  "完成率",
  "管控率",
  "整改率",
  "治理率",
  "减排比例",
  "下降比例",
] as const;

const vague: ReadonlySet<string> = new Set([...rateEndings, "比例"]);

/** The name of what a percentage measures, from the words before it. */
export function metricBefore(words: string): Metric | null {
  const trimmed = rateNamed(trim(words));
  if (trimmed === "") return null;
  const official = officialMetricIn(trimmed);
  if (official !== null) return { name: official, sure: true };
  return { name: trimmed, sure: measurable.test(trimmed) && !vague.has(trimmed) };
}

/** The rate's own name: without the verb before it; what is done (管网改造完成) has a 完成率. */
function rateNamed(words: string): string {
  const done = /^.{2,}完成$/.test(words) ? `${words}率` : words;
  const named = done.replace(rateVerbs, "");
  return measurable.test(named) && named.length > 1 ? named : done;
}

/** What is done, of which a rate alone (治理率, 无害化处置率, 消除比例) does not say to what. */
const work =
  "(?:综合|资源化|无害化|规范化|循环)?(?:利用|处置|处理|回收|治理|整治|消除|修复|整改|管控|清理|办结|销号|完成|达标|合格|覆盖)";
const bareRate = new RegExp(`^(${work})(率|比例)$`);
const itsWork = new RegExp(`(?:收集|清运)?${work}$`);
const asking = /^(?:加强|强化|推进|推动|提升|提高|深化|抓好|做好|规范|加快|巩固)+/;

/** 农村生活污水治理，治理率: the name of a rate that stands alone, from what the words before are about. */
export function rateOf(rate: string, subject: string): string | null {
  const [, stem = "", ending = ""] = bareRate.exec(rate) ?? [];
  if (stem === "" || subject === "") return null;
  const end = subject.search(predicate);
  const thing = (end < 0 ? subject : subject.slice(0, end))
    .replace(asking, "")
    .replace(itsWork, "");
  const isThing = thing.length > 1 && !measurable.test(thing) && !duty.test(thing);
  return isThing ? `${thing}${stem}${ending}` : null;
}

/** What is done, not what it is done to. */
const duty = /(?:管理|工作|制度|机制|责任|要求|监管|监测|行动)$/;

/** What is said of a thing, behind its name. */
const predicate = /得到|全部|基本|均|应|要|须|有效|实现|完成|达到|开展|落实|纳入|[（），、。；“”]/;

/** The name of what is counted: the thing after the value, else the one before it. */
export function countedThing(before: string, after: string): Metric | null {
  const measured = trim(before)
    .replace(beneficiary, "")
    .replace(verbs, "")
    .replace(/^(?:至少|最少|组织|开展)+/, "");
  const thing = thingAt(after);
  const named = thing === "" || measurable.test(measured) ? measured : doneTo(measured, thing);
  if (named === "") return null;
  return { name: officialMetricIn(named) ?? named, sure: true };
}

/** Where the things are, and not what: 城区2条黑臭水体整治. */
const somewhere = /^(?:[城镇辖园景库]区|城镇|乡镇|农村|县城|县域|流域|区域|沿线)$/;

/** 加油站86座在线监控改造 counts what is done to the thing before the value. */
function doneTo(measured: string, thing: string): string {
  const isWork =
    /(?:改造|治理|整治|修复|审核|建设|提升|监测|检查|排查|验收|创建|清理|升级|评估|调查|安装|更换|处置)$/;
  const isThing =
    measured.length > 1 && !/\d|以[上下内]$/.test(measured) && !somewhere.test(measured);
  return isThing && isWork.test(thing) ? measured + thing : thing;
}

/** What a name may begin with, whatever stands in it: “一企一库”, 千人以上. */
const nameStart =
  /^(?:“[^“”]{1,12}”|[\d.一二三四五六七八九十百千万]{1,6}[人吨亩头户米](?:及?以[上下]))/;

/** The thing that the words begin with. */
export function thingAt(words: string): string {
  const near = words.slice(0, 40).replace(/^的/, "");
  const named = nameStart.exec(near)?.[0] ?? "";
  const rest = near.slice(named.length);
  const end = rest.search(afterThing);
  return (named + (end < 0 ? rest : rest.slice(0, end))).replace(/[和与及并]$/, "");
}

/** A thing without the verb that asks for it: 开展隐患排查 is about 隐患排查. */
export function withoutVerb(words: string): string {
  return trim(words).replace(verbs, "");
}

/** True for words that begin with a verb of work: 整治排污口35个. What is wrong says so: 仅完成3座. */
export function asksForWork(words: string): boolean {
  return verbs.test(trim(words)) && !/[仅未不缺超仍尚]|滞后|问题|存在/.test(words);
}

/** True for a name that says itself that it is a rate or an amount. */
export function isMeasurable(name: string): boolean {
  return measurable.test(name);
}

/** No name is longer; what stands further away is not part of it. */
const longestName = 80;

/** The words without what leads in to the name and what follows it. */
export function trim(words: string): string {
  let rest = words
    .slice(-longestName)
    .replace(itemNumber, "")
    .replace(/（[^（）]{0,60}）/g, "")
    .replace(periodFirst, "")
    .replace(/^(?:[（【”]|“(?![^“”]+”))+/, "")
    .replace(leadIns, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(trailers, "").replace(/[（“”]$/, "");
  }
  return rest;
}
