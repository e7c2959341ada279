import { foldedWords } from "./text/folded-text";

/** 以下均需各镇街区落实，不再列出; 以下均需县（市、区）政府落实 */
const rule =
  /[（(]?(?:本方案(?:部署|涉及)的)?(?:以[下上]|下同|各项任务|所有任务|上述)[^，。；]{0,12}?均?(?:需|由|须|应)(?:由)?((?:各|全[县市区]各|[县市区](?=[（(]))(?:[^。；（）()]|[（(][^。；（）()]{1,12}[）)]){1,30}?)(?:负责|组织|共同)?(?:落实|实施)(?:到位)?(?:[，；](?:以下)?不再(?:另行|一一|逐一|重复|单独)?列出)?[。]?[）)]?/;

/** The units that a note makes responsible for all tasks that follow, or null. */
export function standingUnits(text: string): string | null {
  return rule.exec(foldedWords(text))?.[1] ?? null;
}

/** A cell without such a note in it. */
export function withoutStandingRule(text: string): string {
  return text.replace(rule, "");
}
