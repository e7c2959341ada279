import type { UnitKind } from "../registry-model";

/** 县发改局, 市住建局: the level that a department belongs to. */
const level = /^(?:自治区|县|市|区|省|州|旗|盟)/;

/** Words that begin like a level but are none: 市场监管局, 区域中心. */
const noLevel = /^(?:市场|市监|市政|市容|市民|区域|区块|县域)/;

const collective =
  /^(?:全[县市区])?各|^(?:相关|有关|其他|其它)|(?:有关|相关|各|成员)(?:责任)?(?:部门|单位)$|^县[级直]|^(?:县直|乡镇|镇街)/;

const township =
  /(?:镇|乡|街道|管理区|农场|林场|街道办事处|街道办|开发区|园区|示范区|管委会|管理委员会|村民委员会|村委会|社区)(?:人民政府|政府|办事处|党工委|管委会|管理委员会)?$/;

const department =
  /(?:局|委|办|办公室|委员会|中心|院|部|站|所|队|厅|社|馆|分局|政府|联合会|公司|集团|厂|银行|学校|协会|支行|处)$/;

/** Departments are prefixed with their level; businesses are not. */
const prefixed = /(?:局|委|办|办公室|委员会|中心|院|部|站|队|厅|社|馆)$/;

/** The level that the name says it belongs to, or "". */
export function levelOf(name: string): string {
  return noLevel.test(name) ? "" : (level.exec(name)?.[0] ?? "");
}

export function kindOf(name: string): UnitKind {
  if (collective.test(name)) return "collective";
  return township.test(name) ? "township" : "department";
}

/** A name to which an elided level can be restored. */
export function takesLevel(name: string): boolean {
  return kindOf(name) === "department" && prefixed.test(name);
}

/** True for words that end as the names of units do. */
export function looksLikeUnit(name: string): boolean {
  return kindOf(name) !== "department" || department.test(name);
}
