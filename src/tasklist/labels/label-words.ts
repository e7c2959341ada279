import type { Role } from "../model";

/** What a label before a colon announces: 责任单位：, 整改时限：. */
export type LabelField =
  | Role
  | "number"
  | "title"
  | "target"
  | "content"
  | "deadline"
  | "situation"
  | "status"
  | "remarks";

/** The usual labels; persons and those who only inspect stay in the remarks. */
const labelWords: Readonly<Record<LabelField, readonly string[]>> = {
  number: ["序号", "编号", "问题编号", "任务编号"],
  lead: [
    "牵头单位",
    "牵头部门",
    "牵头责任单位",
    "牵头责任部门",
    "整改牵头单位",
    "主办单位",
    "主抓单位",
    "主责单位",
    "主责部门",
    "主体责任单位",
    "主体责任部门",
    "责任牵头单位",
    "牵头科室",
    "牵头股室",
    "牵头处室",
    "牵头站所",
    "主办站所",
    "主办部门",
    "主办",
    "牵头",
  ],
  support: [
    "配合单位",
    "配合部门",
    "配合责任单位",
    "参与单位",
    "参加单位",
    "参与部门",
    "协办单位",
    "协抓单位",
    "协助单位",
    "协同单位",
    "协作单位",
    "配合科室",
    "配合股室",
    "配合处室",
    "配合站所",
    "协办站所",
    "协办部门",
    "会办单位",
    "协办",
    "配合",
  ],
  responsible: [
    "责任单位",
    "责任部门",
    "责任主体",
    "责任科室",
    "责任股室",
    "责任处室",
    "责任站所",
    "责任乡镇",
    "责任镇街",
    "责任县区",
    "承办科室",
    "整改责任单位",
    "整改责任主体",
    "整改单位",
    "整改主体",
    "监管责任单位",
    "监管责任部门",
    "属地责任单位",
    "实施单位",
    "实施主体",
    "落实单位",
    "落实部门",
    "承办单位",
    "负责单位",
    "负责部门",
    "责任分工",
    "职责分工",
  ],
  deadline: [
    "整改时限",
    "整改期限",
    "整改时间",
    "完成时限",
    "完成时间",
    "完成期限",
    "时限要求",
    "时间要求",
    "时间节点",
    "办结时限",
    "工作时限",
    "时限",
  ],
  target: ["整改目标", "工作目标", "年度目标", "目标要求", "目标任务", "目标"],
  content: [
    "整改措施",
    "整改任务",
    "整改内容",
    "工作措施",
    "具体措施",
    "主要措施",
    "工作举措",
    "具体举措",
    "工作内容",
    "任务内容",
    "措施",
  ],
  title: [
    "反馈问题",
    "存在问题",
    "具体问题",
    "问题描述",
    "问题表现",
    "问题",
    "任务名称",
    "重点任务",
    "工作任务",
    "主要任务",
    "重点工作",
    "工作事项",
    "任务",
    "事项",
  ],
  situation: [
    "整改完成情况",
    "整改进展情况",
    "整改落实情况",
    "整改情况",
    "整改进展",
    "整改效果",
    "整改成效",
    "进展情况",
    "完成情况",
    "落实情况",
    "工作进展",
    "目前进展",
  ],
  status: ["整改状态", "完成状态", "当前状态"],
  remarks: [
    "牵头领导",
    "责任领导",
    "包案领导",
    "包保领导",
    "督办领导",
    "牵头市领导",
    "牵头县领导",
    "责任人",
    "整改责任人",
    "负责人",
    "联系人",
    "验收单位",
    "验收部门",
    "销号单位",
    "督导单位",
    "督办单位",
    "督导部门",
    "备注",
  ],
};

const fields = new Map(
  (Object.keys(labelWords) as LabelField[]).flatMap((field) =>
    labelWords[field].map((words) => [words, field] as const)
  )
);

const shortestPlain = 4;

const longestFirst = [...fields.keys()].sort((one, other) => other.length - one.length);

/** Words that any plan may have before a colon (二、重点任务：): they are labels in 【】 only. */
const commonWords = /^(?:重点|工作|主要)?(?:任务|工作|事项)$/;

const bracketed = longestFirst.join("|");

const alternatives = longestFirst.filter((words) => !commonWords.test(words)).join("|");

/** Labels that are no words of a sentence, so that a space after them will do. */
const plainAlternatives = alternatives
  .split("|")
  .filter((words) => words.length >= shortestPlain)
  .join("|");

/**
 * （二）整改时限: a label that is a heading of its own, its value below. Headings that any plan may have
 * (工作目标, 主要措施) are none.
 */
const heading = new RegExp(
  `^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|[①-⑳])?\\s*(${alternatives
    .split("|")
    .filter((words) => /^(?:整改|责任|牵头|配合|完成时|时限要|督导|验收|销号|反馈)..+/.test(words))
    .join("|")})\\s*$`
);

/**
 * A label stands at the start, or after a stop or a space. 【责任单位】 needs no colon, nor does one at
 * the start that a space sets off.
 */
const label = new RegExp(
  `(^|[\\s；;。，,、）)〕\\]】]|(?=【))(?:[【\\[](${bracketed})[】\\]]\\s*[：:]?|(${alternatives})\\s*[：:∶])` +
    `|^(${plainAlternatives})[ \\t\\u00a0\\u2003\\u3000]{1,8}(?=[^\\s：:∶])`,
  "g"
);

export interface Labelled {
  readonly field: LabelField;
  readonly label: string;
  readonly value: string;
}

/** Cuts a text at its labels; `before` is what stands before the first. */
export function readLabels(text: string): {
  readonly before: string;
  readonly labelled: readonly Labelled[];
} {
  const alone = heading.exec(text)?.[1];
  if (alone !== undefined)
    return { before: "", labelled: [{ field: fields.get(alone)!, label: alone, value: "" }] };
  const found = [...text.matchAll(label)];
  const labelled = found.map((match, index) => {
    const words = match[2] ?? match[3] ?? match[4]!;
    const next = found[index + 1];
    const end = next ? next.index + (next[1] ?? "").length : text.length;
    const value = text.slice(match.index + match[0].length, end).trim();
    return { field: fields.get(words)!, label: words, value };
  });
  const first = found[0];
  return {
    before: first ? text.slice(0, first.index + (first[1] ?? "").length).trim() : text,
    labelled: settledLeads(labelled),
  };
}

/** 主责单位 and 主体责任单位 lead, unless 牵头单位 stands beside them. */
export function settledLeads<Label extends Labelled>(labelled: readonly Label[]): Label[] {
  const isNamed = ({ field, label }: Labelled) => field === "lead" && label.includes("牵头");
  const isLed = labelled.some(isNamed);
  return labelled.map((one) =>
    one.field === "lead" && isLed && !isNamed(one) ? { ...one, field: "responsible" } : one
  );
}

/** 【重点任务】 and 任务名称： name the task itself; 存在问题： only what it is about. */
export function namesTask({ field, label }: Labelled): boolean {
  return field === "title" && /任务|工作|事项/.test(label);
}

export function isRole(field: LabelField): field is Role {
  return field === "lead" || field === "support" || field === "responsible";
}
