import type { Role } from "../model";
import { combined } from "../text/combined";
import type { Span } from "../text/spans";

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

/** What is called 牵头单位, 牵头部门 …, and by the levels of an office. */
const bodies = [
  "单位",
  "部门",
  "主体",
  "责任单位",
  "责任部门",
  "责任主体",
  "牵头单位",
  "科室",
  "股室",
  "处室",
  "部室",
  "站所",
  "乡镇",
  "镇街",
  "县区",
];

/** Who does the work that a list of its kind is about. */
const workers = ["整改单位", "督改单位", "推进单位", "实施单位"];

/** The usual labels; persons and those who only inspect stay in the remarks. */
const labelWords: Readonly<Record<LabelField, readonly string[]>> = {
  number: ["序号", "编号", "问题编号", "任务编号"],
  lead: [
    ...combined(
      ["", "整改", "责任", "治理"],
      ["牵头", "主办", "主抓", "主责", "领办", "领衔", "抓总"],
      bodies
    ),
    ...combined(["牵头", "主办"], [...workers, "负责", "抓总", "推进", "组织", ""]),
    "主体责任单位",
    "主体责任部门",
    "第一责任单位",
  ],
  support: [
    ...combined(
      ["", "整改", "治理"],
      ["配合", "参与", "参加", "协办", "协抓", "协助", "协同", "协作", "协力", "会办", "联动"],
      bodies
    ),
    ...combined(["配合", "协助", "协同", "协力", "参与"], [...workers, "负责", "推进", "落实"]),
    "配合",
    "协办",
  ],
  responsible: [
    ...combined(
      ["", "整改", "治理", "监管", "属地"],
      ["责任", "实施", "落实", "承办", "承担", "负责"],
      bodies
    ),
    "整改单位",
    "整改主体",
    "责任分工",
    "职责分工",
    "责任落实",
  ],
  deadline: [
    ...combined(
      ["", "计划", "要求"],
      [
        "整改",
        "完成",
        "办结",
        "治理",
        "督改",
        "销号",
        "到位",
        "整改到位",
        "整改完成",
        "收官",
        "达成",
        "竣工",
        "投运",
      ],
      ["时限", "期限", "时间", "时间表", "日期", "节点", "到期日", "截止日", "截止"]
    ),
    ...combined(["最后", "最终", "工作"], ["时限", "期限"]),
    "时限要求",
    "时间要求",
    "时间节点",
    "时限",
  ],
  target: [
    ...combined(["整改", "治理", "验收"], ["目标", "标准", "标的"]),
    "工作目标",
    "年度目标",
    "目标要求",
    "目标任务",
    "目标",
    "预期成效",
    "拟达到的效果",
  ],
  content: [
    ...combined(["整改", "治理", "具体"], ["措施", "举措", "任务", "内容", "做法", "路径", "要求"]),
    ...combined(["工作", "主要"], ["措施", "举措", "内容", "做法"]),
    "任务内容",
    "措施",
  ],
  title: [
    "反馈问题",
    "发现问题",
    "查出问题",
    "审计查出问题",
    "审计发现问题",
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

/** Words that any plan may have before a colon (二、重点任务：): they are labels in 【】 only. */
const commonWords = /^(?:重点|工作|主要)?(?:任务|工作|事项)$/;

/** Shorter words at the start are those of a sentence, though a space follows them. */
const shortestPlain = 4;

/** A label's length at most; what stands in its place is looked up among the labels. */
const word = "[\\u4e00-\\u9fa5]{1,16}";

/**
 * （二）整改时限: a label that is a heading of its own, its value below. Headings that any plan may have
 * (工作目标, 主要措施) are none.
 */
const heading = new RegExp(
  `^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|[①-⑳])?\\s*(${word})\\s*$`
);
const headingWords = /^(?:整改|责任|牵头|配合|完成时|时限要|督导|验收|销号|反馈)..+/;

/**
 * Words in a label's place: at the start, or after a stop, a space or a bullet. 【责任单位】 needs no
 * colon, nor does one at the start that a space sets off.
 */
const candidate = new RegExp(
  `(?<before>^|[\\s；;。，,、）)〕\\]】◆◇●○■□▲△★☆※•·▪▶➤◎]|(?=【))` +
    `(?:[【\\[](?<bracketed>${word})[】\\]]\\s*[：:]?|(?<announced>${word})\\s*[：:∶])` +
    `|^(?<plain>${word})[ \\t\\u00a0\\u2003\\u3000]{1,8}(?=[^\\s：:∶])`,
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
  const alone = heading.exec(text)?.[1] ?? "";
  if (isAnnounced(alone) && headingWords.test(alone))
    return { before: "", labelled: [{ field: fields.get(alone)!, label: alone, value: "" }] };
  const found = labelsIn(text);
  const labelled = found.map(({ words, end }, index) => ({
    field: fields.get(words)!,
    label: words,
    value: text.slice(end, found[index + 1]?.start ?? text.length).trim(),
  }));
  const [first] = found;
  return {
    before: first ? text.slice(0, first.start).trim() : text,
    labelled: settledLeads(labelled),
  };
}

interface FoundLabel extends Span {
  readonly words: string;
}

/**
 * The labels of a text, with their colons. They are too many to be looked for by name in every text:
 * whatever stands in a label's place is looked up.
 */
function labelsIn(text: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const { before = "", bracketed, announced, plain } = match.groups!;
    const words = bracketed ?? announced ?? plain!;
    const isLabel = bracketed === undefined ? isAnnounced(words) : fields.has(words);
    if (isLabel && (plain === undefined || plain.length >= shortestPlain))
      found.push({ start: match.index + before.length, end: candidate.lastIndex, words });
    else candidate.lastIndex = match.index + 1;
  }
  return found;
}

/** True for a label that a colon, or a line of its own, is enough for. */
function isAnnounced(words: string): boolean {
  return fields.has(words) && !commonWords.test(words);
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
