import { findDeadlines } from "../deadlines/read";
import { isRole, readLabels } from "../labels/label-words";
import { fold } from "../text/folded-text";

/** What a text under 责任单位 says: who, until when, and what else it gives labels to. */
interface TimedUnits {
  readonly units: string;
  readonly deadlines: readonly string[];
  readonly remarks: readonly string[];
}

/** Words without which nothing is a time; most lists of units have none. */
const timeWords = /[年月日季]|长期|持续|立行|常态|即时/;

/** A bracket, or a piece between commas and line breaks. */
const piece = /[（(][^（()）]{2,40}[）)]|[^，,；;。\n（(]+/g;

/**
 * Takes apart what stands in one place: 县水利局、县住建局，6月底前; 市卫健委（长期坚持);
 * 责任单位：…⏎完成时限：….
 */
export function timedUnits(text: string): TimedUnits {
  const { before, labelled } = readLabels(text);
  const others = labelled.filter(({ field }) => !isRole(field));
  if (others.length === 0) return withoutTimes(text);
  const units = labelled
    .filter(({ field }) => isRole(field))
    .map(({ label, value }) => `${label}：${value.replace(/[；;，,。\s]+$/, "")}`);
  const rest = withoutTimes([before, ...units].filter((part) => part !== "").join("；"));
  const values = (isWanted: (field: string) => boolean) =>
    others.filter(({ field, value }) => value !== "" && isWanted(field));
  return {
    units: rest.units,
    deadlines: [
      ...rest.deadlines,
      ...values((field) => field === "deadline").map(({ value }) => value),
    ],
    remarks: values((field) => field !== "deadline").map(
      ({ label, value }) => `${label}：${value}`
    ),
  };
}

function withoutTimes(text: string): TimedUnits {
  if (!timeWords.test(text)) return { units: text, deadlines: [], remarks: [] };
  const deadlines: string[] = [];
  const units = text.replace(piece, (words) => {
    const inside = words.replace(/^[（(]|[）)]$/g, "").trim();
    if (!isTime(inside)) return words;
    deadlines.push(inside);
    return "";
  });
  return { units: deadlines.length === 0 ? text : trimmed(units), deadlines, remarks: [] };
}

/** True for words that say until when, and nothing else: 2025年6月底前完成. */
function isTime(words: string): boolean {
  if (!timeWords.test(words)) return false;
  const text = fold(words);
  const [found, ...others] = findDeadlines(text, { bare: true });
  if (found === undefined || others.length > 0) return false;
  const rest = text.folded.slice(0, found.start) + text.folded.slice(found.end);
  return /^(?:于|在)?(?:前|以前|之前)?(?:全部|基本)?(?:完成|办结|办妥|到位|建成|实施|推进|落实)?[。]?$/.test(
    rest
  );
}

function trimmed(units: string): string {
  return units
    .replace(/[，,；;。]\s*(?=[，,；;。\n]|$)/g, "")
    .replace(/^[，,；;。\s]+/, "")
    .trim();
}
