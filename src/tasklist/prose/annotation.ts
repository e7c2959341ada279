import { isRole, readLabels } from "../labels/label-words";
import type { Role } from "../model";
import { foldedWords } from "../text/folded-text";
import type { Span } from "../text/spans";
import { unitEndings } from "../units/endings";
import { timedUnits } from "../units/timed";
import { namesUnits, subjectUnits } from "./subject";

/** Who is to do a task of a list in paragraphs, and until when: （责任单位：…；完成时限：…）. */
export interface Annotation {
  readonly units: readonly { readonly column: Role; readonly text: string }[];
  readonly deadlines: readonly string[];
  readonly remarks: readonly string[];
}

interface PlacedAnnotation extends Span {
  readonly annotation: Annotation;
}

const pairs: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "〔": "〕",
  "[": "]",
  "【": "】",
  "［": "］",
};

/** The last words of units' names, in brackets and beside words of roles. */
const unitEnd = `(?:${unitEndings}|会|区|集团|队|所|厂|段|联|处|科|股|馆|台|校|村)`;
const endsUnit = new RegExp(unitEnd);

/** 按照各自职责, 按职能 */
const byDuties = "按照?(?:各自)?(?:职责|职能)";

/** A bracket without labels names units only with one of these: （县农业农村局牵头，县财政局配合）. */
const roleWords = new RegExp(
  `牵头|会同|为主|领衔|${byDuties}|${unitEnd}）?等?(?:分别|共同)?(?:负责|承办|主办|配合|协同|协助|参与|落实|实施|指导)`
);

const department =
  "[^，、；。]{1,20}(?:局|委|办|政府|委员会|管委会|办事处|单位|部门|厅|中心|公司|社|镇|乡|街道)";
const collective =
  "(?:各|有关|相关)[^，、；。]{0,14}(?:镇街?|乡镇?|街道|县区?|区县?|市区?|园区|开发区|社区|村|[）)])";

/** Units stand in a bracket without any word: （县农业农村局、县财政局，各镇街）. */
const unitsOnly = new RegExp(`^(?:(?:${department}|${collective})(?:[、，；](?!$)|等?$))+$`);

/** Townships alone (东江镇、西河乡) say where, and not who. */
const saysWho =
  /(?:局|委|办|政府|委员会|管委会|办事处|单位|部门|厅)(?:[、，；]|等?$)|(?:^|[、，；])(?:各|有关|相关)/;

const endsDuty = new RegExp(`(?:牵头|主办|承办|负责|配合|协助|落实|${unitEnd}）?)$`);

/** What stands before the first unit of such a sentence: ——甲负责, 以上任务由甲负责. */
const leadIn =
  /^[\s—-]*(?:会议(?:明确|议定|决定)，)?(?:(?:以上|上述|该项?|此项|本)[各项]{0,2}(?:工作|任务|事项|措施)?均?由(?!此)|具体(?:工作|任务|事项)?由)?/;

/** 甲（牵头）、乙: the bracket belongs to the name before it. */
const roleAlone = /^(?:牵头|主办|配合|参与|协助|协办|责任)(?:单位|部门)?$/;

/** A sentence that only says who does it: 由甲负责。 */
const assignedTo =
  /^(?:该项|此项|上述|以上)?(?:工作|任务)?由[^，。：；]{2,60}(?:具体|全面)?负责。?$/;

/** How such a sentence ends in more words: 甲牵头，乙、丙配合。 */
const assigned = [
  "牵头(?:负责|落实)?",
  "(?:配合|参与|参加|协助|协办|协同)(?:落实|实施|推进)?",
  `${unitEnd}）?(?:承办|主办)`,
  `${byDuties}(?:分工)?(?:分别|共同)?(?:负责|落实)`,
  "(?:负责|组织|具体)(?:落实|实施)",
  "负责(?:指导|督导|监督)",
  `${unitEnd}）?(?:落实|实施)`,
].join("|");

const assigning = new RegExp(
  `^(?:以上|上述|该)?(?:工作|任务|项工作|项任务)?由?[^。：；]{2,120}(?:${assigned})。?$`
);

const longestAnnotation = 600;

/** The places of a paragraph that say who does it, in order. */
export function findAnnotations(paragraph: string): PlacedAnnotation[] {
  const whole = trailingLabels(paragraph, 0);
  if (whole?.start === 0) return [whole];
  const found = brackets(paragraph).flatMap((span) => {
    const annotation = annotationIn(paragraph.slice(span.start + 1, span.end - 1));
    return annotation ? [{ ...span, annotation }] : [];
  });
  const from = found.at(-1)?.end ?? 0;
  const last = trailingLabels(paragraph, from) ?? assigningSentence(paragraph, from);
  if (last) return [...found, last];
  const other = found.length === 0 ? (afterDash(paragraph) ?? subjectOf(paragraph)) : null;
  return other ? [other] : found;
}

/** The outermost brackets; one that is never closed is none. */
function brackets(text: string): Span[] {
  const spans: Span[] = [];
  let closer = "";
  let opener = "";
  let start = -1;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (depth > 0 && at - start > longestAnnotation) depth = 0;
    if (depth === 0) {
      if (pairs[mark] === undefined) continue;
      [opener, closer, start, depth] = [mark, pairs[mark], at, 1];
    } else if (mark === opener) depth++;
    else if (mark === closer && --depth === 0) spans.push({ start, end: at + 1 });
  }
  return spans;
}

function annotationIn(words: string): Annotation | null {
  const { before, labelled } = readLabels(words);
  if (labelled.some(({ field }) => isRole(field) || field === "deadline")) return fromLabels(words);
  const { units, deadlines } = timedUnits(before);
  const folded = foldedWords(units);
  if (/^(?:如|即|含|包括|其中|注)/.test(folded) || roleAlone.test(folded)) return null;
  if (!roleWords.test(folded) && !(unitsOnly.test(folded) && saysWho.test(folded))) return null;
  return { units: [{ column: "responsible", text: units }], deadlines, remarks: [] };
}

/** 责任单位：甲局。牵头单位：乙局 at the end of a paragraph, or as one of its own. */
function trailingLabels(paragraph: string, from: number): PlacedAnnotation | null {
  const { before, labelled } = readLabels(paragraph.slice(from));
  if (!labelled.some(({ field }) => isRole(field) || field === "deadline")) return null;
  if (labelled.some(({ field }) => field === "content" || field === "title")) return null;
  const start = before === "" ? from : from + paragraph.slice(from).indexOf(before) + before.length;
  const annotation = fromLabels(paragraph.slice(start));
  return { start, end: paragraph.length, annotation };
}

/** 清理河道——县水利局、各乡镇，6月底前: units behind a dash at the end. */
function afterDash(paragraph: string): PlacedAnnotation | null {
  const start = paragraph.lastIndexOf("——");
  if (start <= 0 || paragraph.length - start > longestAnnotation) return null;
  const rest = paragraph.slice(start).replace(/^—+|[。；\s]+$/g, "");
  const { units: text, deadlines } = timedUnits(rest);
  if (text === "" || !namesUnits(foldedWords(text))) return null;
  const units = [{ column: "responsible" as const, text }];
  return { start, end: paragraph.length, annotation: { units, deadlines, remarks: [] } };
}

/** The text of such a sentence stays whole, for it says what is to be done. */
function subjectOf(paragraph: string): PlacedAnnotation | null {
  const text = subjectUnits(paragraph);
  if (text === null) return null;
  const units = [{ column: "responsible" as const, text }];
  const end = paragraph.length;
  return { start: end, end, annotation: { units, deadlines: [], remarks: [] } };
}

function assigningSentence(paragraph: string, from: number): PlacedAnnotation | null {
  const rest = paragraph.slice(from);
  const body = rest.replace(/[。\s]+$/, "");
  const start = from + Math.max(body.lastIndexOf("。"), body.lastIndexOf("；")) + 1;
  const words = paragraph.slice(start).replace(leadIn, "");
  // 由甲局牵头，乙局配合，于2026年4月底前完成: until when stands behind who.
  const sentence = foldedWords(timedUnits(words).units);
  if (!assignedTo.test(sentence) && !(assigning.test(sentence) && roleWords.test(sentence)))
    return null;
  if (!endsUnit.test(sentence)) return null;
  // 逐栋检测更换，由甲主办，乙协办: what stands in front is what is to be done.
  const [front, ...behind] = sentence.split(/，(?=[由请])/);
  if (behind.length > 0 && !endsDuty.test(front!)) return null;
  const annotation = annotationIn(words.replace(/[。\s]+$/, ""));
  return annotation && { start, end: paragraph.length, annotation };
}

function fromLabels(words: string): Annotation {
  const { before, labelled } = readLabels(words);
  const parts = labelled.map((part) => ({
    ...part,
    value: part.value.replace(/[；;，,。\s]+$/, ""),
  }));
  const filled = parts.filter(({ value }) => value !== "");
  const named = filled.flatMap(({ field, value }) =>
    isRole(field) ? [{ column: field, ...timedUnits(value) }] : []
  );
  const units = named.flatMap(({ column, units: text }) => (text === "" ? [] : [{ column, text }]));
  const unlabelled =
    before !== "" && roleWords.test(before)
      ? [{ column: "responsible" as const, text: before }]
      : [];
  return {
    units: [...unlabelled, ...units],
    deadlines: [
      ...named.flatMap(({ deadlines }) => deadlines),
      ...filled.flatMap(({ field, value }) => (field === "deadline" ? [value] : [])),
    ],
    remarks: filled.flatMap(({ field, label, value }) =>
      isRole(field) || field === "deadline" ? [] : [`${label}：${value}`]
    ),
  };
}
