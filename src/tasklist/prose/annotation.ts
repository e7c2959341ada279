import type { Role } from "../model";
import { fieldOf } from "../table/columns";
import { enclosed } from "../text/spans";

/** Who is to do a task of a list in paragraphs, and until when: （责任单位：…；完成时限：…）. */
export interface Annotation {
  readonly units: readonly { readonly column: Role; readonly text: string }[];
  readonly deadlines: readonly string[];
}

export interface AnnotatedText {
  /** The text without the annotation. */
  readonly text: string;
  readonly annotation: Annotation;
}

const labelled = /([\u4e00-\u9fa5]{2,8})[：:]/g;

/** A bracket without labels names units only with one of these: （县农业农村局牵头，县财政局配合）. */
const roleWords = /牵头|按职责分工|(?:局|委|府|办|单位|部门)等?(?:负责|配合|参与|落实)/;

const roles: ReadonlySet<string> = new Set<Role>(["lead", "support", "responsible"]);

/** Takes the annotation off the end of a paragraph; null when there is none. */
export function takeAnnotation(paragraph: string): AnnotatedText | null {
  const text = paragraph.trim();
  return wholeParagraph(text) ?? lastBracket(text);
}

/** 责任单位：县农业农村局 as a paragraph of its own. */
function wholeParagraph(text: string): AnnotatedText | null {
  const [first] = text.matchAll(labelled);
  if (first?.index !== 0) return null;
  const field = fieldOf(first[1]!);
  if (field === null || (!roles.has(field) && field !== "deadline")) return null;
  return { text: "", annotation: readLabels(text) };
}

function lastBracket(text: string): AnnotatedText | null {
  for (const opener of ["（", "(", "【", "["]) {
    const last = enclosed(text, opener).at(-1);
    if (!last || !/^[。.；;\s]*$/.test(text.slice(last.end))) continue;
    const words = text.slice(last.start + 1, last.end - 1);
    const annotation = readLabels(words);
    const rest = text.slice(0, last.start) + text.slice(last.end).trim();
    if (annotation.units.length + annotation.deadlines.length > 0)
      return { text: rest, annotation };
    if (roleWords.test(words))
      return {
        text: rest,
        annotation: { units: [{ column: "responsible", text: words }], deadlines: [] },
      };
  }
  return null;
}

function readLabels(words: string): Annotation {
  const found = [...words.matchAll(labelled)];
  const units: { column: Role; text: string }[] = [];
  const deadlines: string[] = [];
  found.forEach((match, index) => {
    const field = fieldOf(match[1]!);
    const end = found[index + 1]?.index ?? words.length;
    const text = words.slice(match.index + match[0].length, end).replace(/[；;，,。\s]+$/, "");
    if (text === "") return;
    if (field === "deadline") deadlines.push(text);
    else if (field !== null && roles.has(field)) units.push({ column: field as Role, text });
  });
  return { units, deadlines };
}
