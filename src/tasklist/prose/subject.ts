import { foldedWords } from "../text/folded-text";
import { splitNames } from "../units/split";

/** How the names of units end. */
const unitEnding =
  /(?:局|委|办|政府|府|厅|部|中心|公司|单位|部门|街道|镇|乡|社区|办事处|管委会|办公室|委员会|[）])(?:等(?:部门|单位)?)?$/;

/** A clause that only says who leads, or who takes part. */
const leads = /^由?(.{2,100}?)牵头(?:负责|组织|实施|推进|落实)?$/;
const takesPart =
  /^由?(.{2,100}?)(?:按照?职责(?:分工)?)?(?:配合|参与|协助|具体负责|具体实施|具体落实|组织实施|组织落实|负责落实|负责实施|分工负责)$/;

/**
 * Who does the task, where a sentence begins with it and then says what: 县水利局牵头，县住建局配合，
 * 6月底前完成排查. Null for other paragraphs.
 */
export function subjectUnits(paragraph: string): string | null {
  for (const sentence of paragraph.split(/[。；]/)) {
    const clauses = foldedWords(sentence).split("，");
    if (!namesUnits(leads.exec(clauses[0]!)?.[1])) continue;
    const end = clauses.findIndex(
      (clause, index) => index > 0 && !namesUnits(takesPart.exec(clause)?.[1])
    );
    if (end > 0) return clauses.slice(0, end).join("，");
  }
  return null;
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
