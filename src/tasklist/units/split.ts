/** Names of units end so; what stands after 和, 与 or a space is then the next one. */
const ending = "局|委|办|办公室|府|中心|部|队|社|院|厅|站|处|区|镇|乡";

const conjunction = new RegExp(`(${ending})(?:以及|和|与|及)(?=[^，、]{2})`, "g");
const gap = new RegExp(`(${ending}|部门|单位)\\s+`, "g");

/** The names in a list, group by group: ， begins a new group, 、 goes on in the same. */
export function splitNames(list: string): string[][] {
  return list
    .replace(gap, "$1、")
    .replace(/\s+/g, "")
    .replace(conjunction, "$1、")
    .split(/[，,；;。]/)
    .map(splitGroup)
    .filter((group) => group.length > 0);
}

/** Marks inside brackets do not cut: 各镇（街、区）人民政府 is one. */
function splitGroup(group: string): string[] {
  const names: string[] = [];
  let name = "";
  let depth = 0;
  for (const character of group) {
    if (character === "（" || character === "(") depth++;
    if (character === "）" || character === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && (character === "、" || character === "/")) {
      names.push(name);
      name = "";
    } else name += character;
  }
  return [...names, name].flatMap(withoutEtc).filter((one) => one !== "");
}

/** 等 says that the list is not complete; 等有关部门 names the others as one. */
function withoutEtc(name: string): string[] {
  const plain = name.replace(/^由/, "");
  const others = /等((?:其他|其它)?(?:有关|相关)(?:部门|单位))$/.exec(plain);
  if (others) return [plain.slice(0, others.index), others[1]!];
  return [plain.replace(/等(?:各?(?:部门|单位))?$/, "")];
}
