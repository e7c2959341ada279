import { foldedWords } from "../text/folded-text";
import { unitEndings } from "../units/endings";
import { splitNames } from "../units/split";

/** The end of a clause that is names of units and nothing else. */
const unitEnding = new RegExp(
  `(?:${unitEndings}|办公室|办事处|会|集团|厂|[大支中总]队|社区|）)(?:等(?:部门|单位)?)?$`
);

/** A clause that only says who leads, or who takes part. */
const leads = /^(?:由|请)?(.{2,100}?)(?:牵头|主办|承办|领衔)(?:负责|组织|实施|推进|落实)?$/;
const does = /^(?:由|请)?(.{2,100}?)负责(?:组织|实施|推进|落实)?$/;
const takesPart =
  /^由?(.{2,100}?)(?:按照?职责(?:分工)?)?(?:配合|参与|参加|协助|协办|协同|联动|支持|指导支持|负责指导|指导|督导|监督|具体负责|具体实施|具体落实|组织实施|组织落实|负责落实|负责实施|分工负责|落实)$/;

/** One unit's name, from its beginning to the first word that ends one. */
const unit =
  "(?!各|有关|相关|[于按将在对把从给以])[^，、；。：\\d]{2,14}?(?:局|委员会|委(?!员)|管委会|办事处|办公室|办(?!事处|公室|理)|政府(?!办)|厅(?!局)|公司|中心|镇(?!人民政府|政府|[村管化])|乡(?!人民政府|政府|村))";
const units = `${unit}(?:、${unit})*`;

/** 各乡镇人民政府 */
const group =
  "(?:各|有关|相关)[^，、；。：]{1,12}?(?:政府|镇街|街道|单位|部门|乡镇(?!人民政府|政府))";

/** 县应急管理局会同县水利局抓紧排查; 请县财政局负责落实资金: decisions ask units by name. */
const asked = new RegExp(
  `^(?:(?:由|请)?(${units}会同(?:${unit}|${group})(?:、(?:${unit}|${group}))*)|请(${units}))(?=[^、，；。])`
);

/**
 * Who does the task, where a sentence begins with it and then says what: 县水利局牵头，县住建局配合，
 * 6月底前完成排查; or where it asks them by name. Null for other paragraphs.
 */
export function subjectUnits(paragraph: string): string | null {
  for (const sentence of paragraph.split(/[。；]/)) {
    const clauses = foldedWords(sentence).split("，");
    for (const [index, clause] of clauses.entries()) {
      // 安装冲洗平台，请甲牵头，乙配合，于5月底前完成
      if (index > 0 && (!assignsInside.test(clause) || demands.test(clauses[0]!))) continue;
      const units = unitsFrom(clauses.slice(index));
      if (units !== undefined) return units;
    }
  }
  return null;
}

/** A clause within a sentence that begins to say who does it: …，由甲主办，乙协办，5月底前办妥. */
const assignsInside = /^(?:请.*(?:牵头|主办|承办)|由.*(?:牵头|主办|承办|负责))/;

/** 会议要求，…: what is reported of a meeting assigns nothing. */
const demands = /(?:要求|强调|指出|号召|希望)$/;

/** The units that the first of the clauses, and those behind it, name. */
function unitsFrom(clauses: readonly string[]): string | undefined {
  const first = clauses[0]!;
  const [, together, alone] = asked.exec(first) ?? [];
  const isNamed = namesUnits(leads.exec(first)?.[1]) || namesUnits(does.exec(first)?.[1]);
  return isNamed ? clausesOfUnits(clauses) : (together ?? alone);
}

/** The clauses before the one that says what is to be done; undefined where none does. */
function clausesOfUnits(clauses: readonly string[]): string | undefined {
  const end = clauses.findIndex(
    (clause, index) => index > 0 && !namesUnits(takesPart.exec(clause)?.[1])
  );
  return end > 0 ? clauses.slice(0, end).join("，").replace(/^请/, "") : undefined;
}

/** True for words that are names of units and nothing else. */
export function namesUnits(names: string | undefined): boolean {
  return (
    names !== undefined &&
    splitNames(names)
      .flat()
      .every((name) => unitEnding.test(name))
  );
}
