import type { TargetOperator } from "../model";

interface OperatorWords {
  readonly operator: TargetOperator;
  readonly words: readonly string[];
}

/**
 * Words before a value. 以上, 以下 and 以内 include the number, 超过 and 低于 exclude it (民法典
 * 第一千二百五十九条).
 */
export const wordsBefore: readonly OperatorWords[] = [
  {
    operator: ">=",
    words: [
      "不低于",
      "不少于",
      "不小于",
      "不得低于",
      "不得少于",
      "达到或超过",
      "至少",
      "最低",
      "≥",
      ">=",
    ],
  },
  {
    operator: "<=",
    words: [
      "不超过",
      "不高于",
      "不大于",
      "不多于",
      "不得超过",
      "不得高于",
      "控制在",
      "压减至",
      "压缩至",
      "压缩到",
      "缩短至",
      "缩短到",
      "下降到",
      "下降至",
      "降低到",
      "降低至",
      "降至",
      "降到",
      "至多",
      "最多",
      "≤",
      "<=",
    ],
  },
  { operator: "<", words: ["低于", "少于", "小于", "<"] },
  { operator: ">", words: ["高于", "大于", "多于", "超过", "超出", "突破", "超", ">"] },
  { operator: "~", words: ["大约", "约为", "约"] },
  {
    operator: ">=",
    words: [
      "提高到",
      "提高至",
      "提升到",
      "提升至",
      "增加到",
      "增加至",
      "增至",
      "保持在",
      "稳定在",
      "维持在",
      "达到",
      "达",
    ],
  },
];

/** Words after a value; they win over the words before it. */
export const wordsAfter: readonly OperatorWords[] = [
  { operator: ">=", words: ["及以上", "以上"] },
  { operator: "<=", words: ["及以下", "以下", "以内", "之内"] },
  { operator: "~", words: ["左右", "上下"] },
];

/** The operator that the words around a value give, or `otherwise`. */
export function operatorFor(
  before: string,
  after: string | undefined,
  otherwise: TargetOperator
): TargetOperator {
  const following = wordsAfter.find(({ words }) => after !== undefined && words.includes(after));
  if (following) return following.operator;
  return (
    wordsBefore.find(({ words }) => words.some((word) => before.includes(word)))?.operator ??
    otherwise
  );
}
