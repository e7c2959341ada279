import { foldedWords } from "./text/folded-text";

/** What the words of a rule begin and end with; 以下均需各镇街区落实，不再列出. */
const opening = "[（(]?(?:本方案(?:部署|涉及)的)?(?:以[下上]|下同|各项任务|所有任务|上述)";
const closing =
  "(?:[，,；;][^。）)\\]〕]{0,60}?(?:以下)?不(?:再)?(?:另行|一一|逐一|重复|单独)*列出)?[。.]?[）)]?";

/** 各镇街区, 县（市、区）政府; or others, where their name ends as a government's does: 乡镇人民政府. */
const collective =
  "(?:各|全[县市区]各|[县市区](?=[（(]))(?:[^。；（）()]|[（(][^。；（）()]{1,12}[）)]){1,30}?";
const government = "[\\u4e00-\\u9fa5、]{0,12}(?:政府|管委会|街道|乡镇|镇街|单位|部门)";

const rule = new RegExp(
  `${opening}[^，,。；;]{0,12}?均?(?:需|由|须|应)(?:由)?(${collective}|${government})` +
    `(?:负责|组织|共同|具体|分别)*(?:落实|实施)(?:到位)?${closing}`
);

/** Words of a rule that holds for what stands before it too. */
const looksBack = /以上|上述|各项任务|所有任务/;

/** The units that a note makes responsible for other tasks than its own, or null. */
export function standingUnits(text: string): string | null {
  return rule.exec(foldedWords(text))?.[1] ?? null;
}

/** A cell without such a note in it. */
export function withoutStandingRule(text: string): string {
  return text.replace(rule, "");
}

/** A task that may have units by a standing rule. */
interface Governed {
  standing?: string;
}

/**
 * The rule (以下均需…落实，不再列出) of a list in force. It adds its units to those that each task
 * names: to the tasks after the note, in tables and in paragraphs alike, and where it says 以上 or
 * 各项任务 to those before it too. The task that the note stands in names its own.
 */
export class StandingRule {
  private units: string | null = null;

  learn(text: string, before: readonly Governed[]): void {
    const words = rule.exec(foldedWords(text));
    if (words === null) return;
    const units = words[1]!;
    this.units = units;
    if (looksBack.test(words[0])) for (const task of before) task.standing ??= units;
  }

  /** What a task that begins now gets. */
  inForce(): Governed {
    return this.units === null ? {} : { standing: this.units };
  }
}
