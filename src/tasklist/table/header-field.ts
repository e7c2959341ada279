import { foldedWords } from "../text/folded-text";
import { fieldWords, type Field } from "./header-words";

/** Headers that other tables than task lists have too: they need a unit or a deadline beside them. */
const commonWords =
  /^(?:项目|项目名称|工程名称|重点项目|工程项目|建设内容|主要内容|内容|事项|指标|指标名称|工作|问题|.{0,4}(?:要求|项目|工程|重点))$/;

/** Two things in one column: 牵头单位/责任单位, 责任单位及责任人. */
const conjunctions = /[/／、及和\\|]|(?<!参)与/;

/** The number of a row, which most cells of a first column are. */
const isNumber = /^[\d.]+$/;

/** No header is longer, its notes in brackets aside. */
const longestHeader = 20;

interface Ending {
  readonly words: string;
  readonly field: Field | null;
}

const exactFields = new Map(
  fieldWords.flatMap(({ field, exact = [], endings = [] }) =>
    [...exact, ...endings].map((words) => [words, field] as const)
  )
);

const longestFirst: readonly Ending[] = fieldWords
  .flatMap(({ field, endings = [] }) => endings.map((words) => ({ words, field })))
  .sort((one, other) => other.words.length - one.words.length);

const containing: readonly Ending[] = fieldWords.flatMap(({ field, containing: all = [] }) =>
  all.map((words) => ({ words, field }))
);

/** A header's words without white space, notes in brackets, its year and its colon. */
export function headerWords(header: string): string {
  return foldedWords(header)
    .replace(/（[^（）]*）|\[[^[\]]*\]/g, "")
    .replace(/^20\d{2}年度?(?=.)|[：:*]$/g, "");
}

/** The field that a header's words name, or null. */
export function fieldOf(header: string): Field | null {
  const words = headerWords(header);
  if (words === "" || words.length > longestHeader || isNumber.test(words)) return null;
  const exact = exactFields.get(words);
  if (exact !== undefined) return exact;
  const parts = words.split(conjunctions).filter((part) => part !== "");
  if (parts.length < 2) return oneField(words);
  if (joinsLeadAndSupport(words)) return "responsible";
  const fields = parts.map(oneField);
  // 责任人/单位: the second is short for 责任单位.
  if (fields.includes("person") && parts.includes("单位")) return "responsible";
  return fields.find((field) => field !== null) ?? null;
}

/** 牵头及配合单位: the first unit of the column leads, the others support. */
export function joinsLeadAndSupport(header: string): boolean {
  const words = headerWords(header);
  return conjunctions.test(words) && /牵头|主办/.test(words) && /配合|协办|参与/.test(words);
}

/** True for a header that says of itself that a list of tasks stands below. */
export function saysTask(header: string): boolean {
  const words = headerWords(header);
  const field = fieldOf(header);
  return (field === "title" || field === "content") && !commonWords.test(words);
}

function oneField(words: string): Field | null {
  const exact = exactFields.get(words);
  if (exact !== undefined) return exact;
  const decisive = containing.find(
    ({ words: part, field }) => field === "nextSteps" && words.includes(part)
  );
  if (decisive) return decisive.field;
  const ending = longestFirst.find(({ words: end }) => words.endsWith(end));
  // 县级牵头责任单位 ends as a responsible unit does, but leads.
  if (ending && ending.field !== "responsible") return ending.field;
  return containing.find(({ words: part }) => words.includes(part))?.field ?? ending?.field ?? null;
}
