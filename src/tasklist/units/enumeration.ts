/** The number of a measure that a unit does: （1）县水利局；措施（2）：县住建局, ①…②…, 1.…2.…. */
const number =
  /(?:措施|任务|事项)?(?:[（(]\d{1,2}[）)]|(?<!\d)\d{1,2}(?:[.、．]|[）)])(?=[\u4e00-\u9fa5])|[①-⑳])：?/g;

/** The level whose units follow: 市级：…；县级：…, 县直单位：…. */
const level =
  /(^|[；;。\n，])(?:各)?(?:省|市|县|区|州|县区|区县|市县|镇街|乡镇|镇|街道)(?:级|直|层面)?(?:责任|实施)?(?:单位|部门)?：/g;

/** A list of units without the numbers and levels that only arrange it. */
export function withoutEnumeration(words: string): string {
  return words.replace(number, "，").replace(level, "$1");
}
