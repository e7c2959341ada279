import type { Cell } from "../../document";
import { foldedWords } from "../text/folded-text";

/** What a column of a task list holds. */
export type Field =
  | "number"
  | "category"
  | "title"
  | "content"
  | "target"
  | "lead"
  | "support"
  | "responsible"
  | "deadline"
  | "remarks";

interface FieldWords {
  readonly field: Field;
  readonly words: readonly string[];
  /** A header that only contains one of these is of the field too. */
  readonly containing: readonly string[];
}

/** The usual header words, in the order in which containing ones are tried. */
const fieldWords: readonly FieldWords[] = [
  {
    field: "number",
    words: ["序号", "编号", "项次", "序", "No.", "No", "NO"],
    containing: ["序号"],
  },
  {
    field: "deadline",
    words: [
      "完成时限",
      "完成时间",
      "时限",
      "时间节点",
      "进度安排",
      "工作时限",
      "时限要求",
      "完成期限",
      "办结时限",
      "实施期限",
      "期限",
      "时间要求",
    ],
    containing: ["时限", "完成时间", "时间节点", "进度安排", "期限"],
  },
  {
    field: "lead",
    words: ["牵头单位", "牵头部门", "牵头责任单位", "主办单位", "牵头", "主责单位", "牵头责任部门"],
    containing: ["牵头", "主办"],
  },
  {
    field: "support",
    words: [
      "配合单位",
      "配合部门",
      "协办单位",
      "参与单位",
      "协同单位",
      "协助单位",
      "配合责任单位",
      "参加单位",
      "配合",
    ],
    containing: ["配合", "协办", "参与单位", "协助"],
  },
  {
    field: "responsible",
    words: [
      "责任单位",
      "责任部门",
      "实施单位",
      "落实单位",
      "承办单位",
      "责任主体",
      "实施主体",
      "单位",
      "负责单位",
      "完成单位",
    ],
    containing: [
      "责任单位",
      "责任部门",
      "落实单位",
      "实施单位",
      "承办单位",
      "责任主体",
      "负责单位",
    ],
  },
  {
    field: "target",
    words: [
      "目标",
      "工作目标",
      "年度目标",
      "目标要求",
      "考核指标",
      "完成指标",
      "目标值",
      "指标",
      "考核目标",
      "预期目标",
      "目标指标",
    ],
    containing: ["考核指标", "目标值", "年度目标"],
  },
  { field: "remarks", words: ["备注", "说明", "附注"], containing: ["备注"] },
  {
    field: "content",
    words: [
      "任务内容",
      "工作内容",
      "具体内容",
      "主要内容",
      "工作措施",
      "具体措施",
      "具体任务",
      "工作要求",
      "任务要求",
      "重点工作内容",
      "主要措施",
      "工作举措",
      "具体工作",
      "内容",
      "措施",
      "具体工作任务",
      "重点内容",
      "主要工作内容",
      "任务措施",
      "重点举措",
    ],
    containing: ["内容", "措施", "具体任务", "举措", "工作要求", "任务要求"],
  },
  {
    field: "title",
    words: [
      "主要任务",
      "重点任务",
      "工作任务",
      "任务名称",
      "任务",
      "工作事项",
      "事项",
      "项目",
      "工作项目",
      "重点工作",
      "目标任务",
      "重点工作任务",
      "主要工作",
      "工作任务名称",
      "任务事项",
      "项目名称",
    ],
    containing: ["任务名称", "主要任务", "重点任务", "工作任务", "工作事项"],
  },
  {
    field: "category",
    words: [
      "类别",
      "分类",
      "领域",
      "工作类别",
      "任务类别",
      "重点领域",
      "板块",
      "项目类别",
      "任务分类",
      "类型",
      "方面",
    ],
    containing: ["类别", "分类", "领域"],
  },
];

/** No header cell is longer, its notes in brackets aside. */
const longestHeader = 16;

/** Which column holds what; the words of a header that is not known are kept for the user. */
export interface ColumnMap {
  readonly fields: readonly (Field | null)[];
  readonly words: readonly string[];
}

/** The field that a header's words name, or null. */
export function fieldOf(header: string): Field | null {
  const words = withoutBrackets(foldedWords(header));
  if (words === "" || words.length > longestHeader + 20) return null;
  const exact = fieldWords.find((entry) => entry.words.includes(words));
  if (exact) return exact.field;
  const starting = fieldWords.find((entry) =>
    entry.words.some((word) => word.length > 2 && words.startsWith(word))
  );
  if (starting) return starting.field;
  if (words.length > longestHeader) return null;
  return (
    fieldWords.find((entry) => entry.containing.some((word) => words.includes(word)))?.field ?? null
  );
}

/** The columns of a header row, or null when the row is none. */
export function readHeader(row: readonly Cell[]): ColumnMap | null {
  const fields = row.map(({ text }) => fieldOf(text));
  return isHeader(row, fields)
    ? settled(
        fields,
        row.map(({ text }) => text)
      )
    : null;
}

/**
 * The columns of a header of two rows, where the second splits a column of the first (责任单位 into
 * 牵头 and 配合), or null when the second row is no part of the header.
 */
export function readDoubleHeader(
  first: readonly Cell[],
  second: readonly Cell[]
): ColumnMap | null {
  const goesOn = second.some((cell, column) => cell === first[column]);
  const splits = second.some(
    (cell, column) => cell !== first[column] && first[column]!.columnSpan > cell.columnSpan
  );
  const below = second.map((cell, column) => (cell === first[column] ? null : fieldOf(cell.text)));
  if (!(goesOn && splits) || below.every((field) => field === null)) return null;
  const fields = second.map((_cell, column) => below[column] ?? fieldOf(first[column]!.text));
  return settled(
    fields,
    second.map(({ text }, column) => text || first[column]!.text)
  );
}

/** At least two columns are known, one of them says what is to be done, and no cell is long. */
function isHeader(row: readonly Cell[], fields: readonly (Field | null)[]): boolean {
  const known = new Set(fields.filter((field) => field !== null));
  const distinctCells = new Set(row);
  const isShort = row.every(({ text }) => withoutBrackets(text).length <= longestHeader + 20);
  const saysWhat = known.has("title") || known.has("content") || known.has("target");
  return known.size >= 2 && distinctCells.size >= 2 && saysWhat && isShort;
}

/**
 * Gives each field to one column: of two that say what is to be done the first is the title, any
 * other second one is left to the remarks.
 */
function settled(fields: readonly (Field | null)[], words: readonly string[]): ColumnMap {
  const taken = new Set<Field>();
  const once = fields.map((field, column) => {
    const sameAsBefore =
      column > 0 && fields[column - 1] === field && words[column - 1] === words[column];
    if (field === null || (taken.has(field) && !sameAsBefore)) return otherwise(field, taken);
    taken.add(field);
    return field;
  });
  if (!taken.has("content") && taken.has("target") && !taken.has("title"))
    return { fields: once.map((field) => (field === "target" ? "content" : field)), words };
  return { fields: once, words };
}

function otherwise(field: Field | null, taken: Set<Field>): Field | null {
  if (field !== "title" || taken.has("content")) return null;
  taken.add("content");
  return "content";
}

function withoutBrackets(words: string): string {
  return words.replace(/[（(][^（）()]*[）)]/g, "");
}
