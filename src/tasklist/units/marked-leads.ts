const signs = "*★☆▲△※●#";

/** 带*为牵头单位, ★号的为牵头部门 */
const explained = new RegExp(
  `[“"]?([${signs}])[”"]?(?:号|标记|标识)?(?:的|者)?(?:为|是|表示|系)(?:责任)?牵头`
);

/** The sign that, as folded words of a header say, stands at the names of units that lead; or null. */
export function leadSignIn(words: string): string | null {
  return explained.exec(words)?.[1] ?? null;
}

/** The names with the role in place of the sign: *县水利局 as 县水利局（牵头）. */
export function withMarkedLeads(names: string, sign: string): string {
  return names
    .split(/([、，,；;\n])/)
    .map((name) => {
      const plain = name.replace(/＊/g, "*").trim();
      if (!plain.startsWith(sign) && !plain.endsWith(sign)) return name;
      return `${plain.replaceAll(sign, "").trim()}（牵头）`;
    })
    .join("");
}
