import { unitEndings } from "./endings";

/** What stands after 和, 与 or a space behind one of these is the next name. */
const ending = `${unitEndings}|办公室|队|处|区|企业|联合会|）`;

const conjunction = new RegExp(`(${ending})(?=(?:以及|和|与|及)[^，、]{2})`, "g");
/** A line that breaks inside of a name (县农村|合作经济中心) is no gap. */
const gap = new RegExp(`(${ending}|所|(?<!社)会|(?<![农乡]\\s{0,3})村)\\s+`, "g");

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
  return [...names, name]
    .filter(isWord)
    .reduce(joinCollective, [])
    .flatMap(withoutEtc)
    .filter(isWord);
}

/** Words that join a name to the one before it; 和平镇 begins with none. */
const joint = /^(?:以及|及|与|和(?!平|田|顺|龙|静|硕|政(?!府)|布|林))/;

/** 等 says that the list is not complete; 等有关部门 names the others as one. */
function withoutEtc(name: string): string[] {
  const plain = name
    .replace(joint, "")
    .replace(/^由|（?按照?(?:各自)?职责(?:分工)?(?:负责)?）?$/g, "");
  const others = /等((?:其他|其它)?(?:各)?(?:有关|相关)(?:职能)?(?:部门|单位))$/.exec(plain);
  if (others) return [plain.slice(0, others.index), others[1]!];
  return [
    plain.replace(/等(?:[县市区州][直级]|各|多|职能|责任|成员|\d{1,2}个?){0,3}(?:部门|单位)?$/, ""),
  ];
}

/** Numbers and brackets alone name nobody. */
function isWord(name: string): boolean {
  return /[\u4e00-\u9fa5]/.test(name.replace(/（[^（）]*）/g, "")) && !/^[\d\s.、]+$/.test(name);
}

/** A kind of place without a name goes on with the collective before it. */
const bareKind =
  /^(?:[县市区旗乡镇]|街道|园区|街道办事处|办事处|街道办|开发(?:（.{1,6}）)?园?区|(?:产业|工业)?园区|管委会|管理委员会|[县市区乡镇]（.{1,8}）)?(?:人民政府|政府|办事处|管委会|管理委员会|党委|党工委)?(?:（.{1,10}）)?$/;

/** Half of 市、县两级…. */
const onlyLevel = /^[省市县区州乡镇]$/;

/** The party's half of 高新区党工委和管委会 and of 城东区委、区政府. */
const partyOrgan = /(?:党委|工委|[\u4e00-\u9fa5]{2}[县市区旗州]委)$/;

/**
 * 各乡（镇）人民政府、街道办事处, 各县、区人民政府 and 高新区党工委和管委会 are each one unit, in the words
 * that the list writes it in.
 */
function joinCollective(names: readonly string[], name: string): string[] {
  const last = names.at(-1);
  if (last === undefined) return [name];
  const [word = "、"] = joint.exec(name) ?? [];
  const own = name.replace(joint, "");
  const goesOn = last.startsWith("各") || partyOrgan.test(last);
  const isGovernment = partyOrgan.test(last) && /^(?:人民)?政府$/.test(own);
  return (goesOn && bareKind.test(own)) || isGovernment || onlyLevel.test(last)
    ? [...names.slice(0, -1), last + word + own]
    : [...names, name];
}
