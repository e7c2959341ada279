import type { UnitKind } from "../registry-model";
import { officeEndings } from "./endings";

/** 县发改局, 市住建局: the level that a department belongs to. */
const level = /^(?:自治区|县|市|区|省|州|旗|盟)/;

/** Words that begin like a level but are none: 市场监管局, 区域中心. */
const noLevel = /^(?:市场|市监|市政|市容|市民(?![政族])|区域|区块|县域)/;

/** 各乡镇人民政府, 相关部门, 县直各单位, 市县两级, 属地政府: several units by one name. */
const collective =
  /^(?:全[县市区州]|沿[江河湖海线]|所有)?各|^(?:相关|有关|其他|其它|属地|涉及|涉事|沿线|辖区|所在地|市县|省市|县乡)|(?:有关|相关|各|成员|职能|责任)(?:责任)?(?:部门|单位|企业|乡镇|镇街|街道|县区|区县|科室|股室)$|^[县市区州][级直]|^地方各级|所在地(?:人民)?政府$|(?:主管|牵头)部门$|(?:业主|施工|建设|监理|产权|运营|养护|经营|生产|使用)单位$|^(?:乡镇|镇街|镇（街|乡（镇|街道办事处$|街道$)|[两三四]级$/;

/** 东河区人民政府, 东河区委、区政府: the government of a place that is named. */
const namedGovernment =
  /^[\u4e00-\u9fa5]{2,12}[县市区旗州盟省](?:(?:委|党委)[、和与及][县市区旗州]?)?(?:人民)?政府$/;

/** 东山县: a place that stands for its government. */
const namedPlace = /^[\u4e00-\u9fa5]{2,6}[县市区旗]$/;

/** 土壤生态环境科: an office of the bureau whose list it is. */
const office = /^[\u4e00-\u9fa5]{2,12}[科股]$/;

/** 常山公安分局: a branch that bears the name of its place. */
const branch = /^[\u4e00-\u9fa5]{2,6}(?:公安|税务|自然资源|市场监管|市场监督管理)分局$/;

/** Businesses and the like are known by how their names end. */
const business =
  /^(?:中国|国家|国网|南方|广西|中石).{2,16}$|(?:公司|集团|银行|供电所|供电局|电厂|水厂|企业)$/;

/** 生态环境部, 国家发展改革委: those of the whole country bear no level. */
const national =
  /^(?:(?:生态环境|自然资源|农业农村|工业和信息化|住房和?城乡建设|水利|财政|科学?技术?|教育|公安|交通运输|商务|文化和旅游|应急管理|司法|民政|人力资源和?社会保障)部|海关总署|国家.{2,12}(?:委|委员会|局|办))$/;

/** Words of a sentence, which no unit's name holds. */
const sentenceWords = /[要应须将]|加强|切实|做好|开展|推进|确保|完成|不得|高度重视|强化|落实/;

/** No unit's name is longer. */
const longestName = 24;

const township =
  /(?:镇|乡|街道|管理区|农场|林场|街道办事处|街道办|开发区|园区|示范区|管委会|管理委员会|村民委员会|村委会|(?<![农乡])村|社区)(?:党工?委)?[、和与及]?(?:人民政府|政府|办事处|管委会|管理委员会)?$/;

/** Departments are prefixed with their level; businesses are not. */
const prefixedEndings = `${officeEndings}|办公室|委员会|队|馆`;
const prefixed = new RegExp(`(?:${prefixedEndings})$`);

const department = new RegExp(
  `(?:${prefixedEndings}|所|处|厂|政府|联合会|公司|集团|银行|学校|协会|支行)$`
);

/** The level that the name says it belongs to, or "". */
export function levelOf(name: string): string {
  return noLevel.test(name) ? "" : (level.exec(name)?.[0] ?? "");
}

/** 镇妇联, 乡财政所: the level of a part of the township's own government, or "". */
export function townshipLevelOf(name: string): string {
  return /^(?:镇|乡(?!镇|村)|街道(?!办))(?=.)/.exec(name)?.[0] ?? "";
}

export function kindOf(name: string): UnitKind {
  if (collective.test(name)) return "collective";
  return township.test(name) ? "township" : "department";
}

/** A name to which an elided level can be restored. */
export function takesLevel(name: string): boolean {
  return kindOf(name) === "department" && prefixed.test(name);
}

/** True for a name that needs no list to be known: its words say that it is a unit, and which. */
export function isPlainName(name: string): boolean {
  if (name.length > longestName || /[。；：，]/.test(name)) return false;
  if (sentenceWords.test(name.replace(/应急/g, ""))) return false;
  if (kindOf(name) !== "department") return looksLikeUnit(name);
  const own = levelOf(name) || townshipLevelOf(name);
  return (
    namedGovernment.test(name) ||
    namedPlace.test(name) ||
    office.test(name) ||
    branch.test(name) ||
    national.test(name) ||
    business.test(name) ||
    (own !== "" && name.length <= longestName / 2 + 4 && department.test(name.slice(own.length)))
  );
}

/** True for words that end as the names of units do. */
export function looksLikeUnit(name: string): boolean {
  return kindOf(name) !== "department" || department.test(name);
}
