import type { Role } from "../model";

/** Names of units as written, and the role that the words around them give. */
interface RoleText {
  readonly role: Role;
  readonly text: string;
}

interface RoleWord {
  readonly words: readonly string[];
  /** The role of the names before the word; "column" is that of the column they stand in. */
  readonly before: Role | "column";
  /** The role of names after it that no other word claims. */
  readonly after?: Role;
}

/** Words that give roles: 甲牵头，乙、丙配合; 甲会同乙; 甲、乙等按职责分工负责. */
const roleWords: readonly RoleWord[] = [
  { words: ["牵头会同"], before: "lead", after: "support" },
  {
    words: [
      "牵头负责",
      "牵头落实",
      "牵头组织",
      "牵头实施",
      "牵头推进",
      "牵头督导",
      "牵头抓总",
      "牵头",
      "主办",
      "领衔",
      "主责",
      "为主",
    ],
    before: "lead",
  },
  { words: ["会同"], before: "lead", after: "support" },
  {
    words: [
      "配合落实",
      "配合实施",
      "配合做好",
      "配合",
      "协助",
      "协办",
      "协同",
      "联动",
      "参与落实",
      "参与",
      "参加",
      "指导支持",
      "负责指导",
      "负责督导",
      "负责监督",
      "支持",
      "督促指导",
      "指导督促",
      "指导",
    ],
    before: "support",
    after: "support",
  },
  {
    words: [
      "负责落实",
      "负责实施",
      "负责组织",
      "组织落实",
      "组织实施",
      "是责任主体",
      "为责任主体",
      "承办",
      "负责",
      "落实",
      "实施",
    ],
    before: "column",
  },
];

const byWord = new Map(
  roleWords.flatMap((entry) => entry.words.map((word) => [word, entry] as const))
);

const roleWord = new RegExp(
  `(?:等(?:部门|单位)?)?(?:（?(?:按照?|依据?|根据|依照)(?:各自)?(?:的)?(?:工作)?(?:职责|职能|分工)(?:分工)?）?)?(?:分别|共同|具体|联合)?(?:作为|为)?(${[...byWord.keys()].join("|")})(?:推进|落实|实施|组织|开展|完成|做好){0,2}(?:责任)?(?:单位|部门)?`,
  "g"
);

/** 会同's clause ends with 配合 or its like. */
const supportsTogether = /^[^，；。]{0,200}(?:配合|协助|参与)(?:[，；。）]|$)/;

const labels: readonly { readonly pattern: RegExp; readonly role: Role }[] = [
  { pattern: /^(?:牵头|主办)/, role: "lead" },
  { pattern: /^(?:配合|参与|协助|协办|协同|技术|业务|指导)/, role: "support" },
  { pattern: /^(?:责任|实施|落实|承办|主体)/, role: "responsible" },
];

const label =
  /((?:牵头|主办|配合|参与|协助|协办|协同|技术支[撑持]|业务指导|指导|责任|实施|落实|承办)(?:责任)?(?:单位|部门|主体|牵头单位)?)：/g;

/** 县农业农村局（牵头） */
const bracketed = /（(牵头|主办|配合|参与|协助|协办|责任)(?:单位|部门)?）/;

/** 排在前位为牵头部门，下同; 排第一位的为牵头单位 */
const firstLeads =
  /[（，。；]?(?:注：)?(?:其中)?，?(?:责任单位|责任部门|单位|部门)?(?:中|栏)?，?(?:排序|排名|排列|排|列|位于)(?:在)?(?:第一|首|最?前)[位个名列]?的?(?:责任)?(?:单位|部门)?均?(?:为|是)(?:责任)?牵头(?:责任)?(?:单位|部门)?(?:，?[下后]同)?[）]?/;

/** True where a header or a cell says that the first unit of a list leads. */
export function saysFirstLeads(words: string): boolean {
  return firstLeads.test(words);
}

/** Splits the folded words of a cell by the roles that they give; the column's role is the default. */
export function rolesIn(cell: string, column: Role): RoleText[] {
  const words = cell.replace(firstLeads, "");
  const labelled = [...words.matchAll(label)];
  if (labelled.length > 0) return byLabels(words, labelled, column);
  if (bracketed.test(words)) return words.split(/[、，；]/).map((name) => byBracket(name, column));
  return byRoleWords(words, column).filter(({ text }) => text !== "");
}

function byLabels(words: string, found: readonly RegExpMatchArray[], column: Role): RoleText[] {
  const first: RoleText = { role: column, text: words.slice(0, found[0]!.index) };
  const rest = found.flatMap((match, index) => {
    const end = found[index + 1]?.index ?? words.length;
    const role = labels.find(({ pattern }) => pattern.test(match[1]!))?.role ?? column;
    return byRoleWords(words.slice(match.index! + match[0].length, end), role);
  });
  return [first, ...rest].filter(({ text }) => /[^，、；。]/.test(text));
}

function byBracket(name: string, column: Role): RoleText {
  const word = bracketed.exec(name)?.[1];
  const role = labels.find(({ pattern }) => word !== undefined && pattern.test(word))?.role;
  return { role: role ?? column, text: name.replace(bracketed, "") };
}

/** 甲会同乙组织，丙实施: the verb of who leads is no part of a name, as it is of 党组织. */
const verbOfLeads = /(?<!党|社会|合作|经济)组织(?=[，；。]|$)/g;

function byRoleWords(all: string, column: Role): RoleText[] {
  const words = all.replace(verbOfLeads, "");
  const texts: RoleText[] = [];
  let from = 0;
  let claimed: Role | undefined;
  for (const match of words.matchAll(roleWord)) {
    const names = trimmed(words.slice(from, match.index));
    const { before, after } = roleEntry(match[1]!, words.slice(match.index + match[0].length));
    const own = before === "column" ? column : before;
    const isFirst = texts.length === 0 && claimed === undefined;
    if (isFirst && own !== column) texts.push(...withDoers(names, own, column));
    else texts.push(...claimedNames(names, claimed, own));
    claimed = names === "" || match[1]!.endsWith("会同") ? after : undefined;
    from = match.index + match[0].length;
  }
  const rest = trimmed(words.slice(from));
  return rest === "" ? texts : [...texts, { role: claimed ?? column, text: rest }];
}

/** 甲会同乙，丙负责: the word before claims the names up to the comma. */
function claimedNames(names: string, claimed: Role | undefined, own: Role): RoleText[] {
  const comma = names.lastIndexOf("，");
  if (claimed === undefined || claimed === own || comma < 0)
    return names === "" ? [] : [{ role: claimed ?? own, text: names }];
  return [
    { role: claimed, text: trimmed(names.slice(0, comma)) },
    { role: own, text: trimmed(names.slice(comma + 1)) },
  ];
}

/** 甲，乙、丙参与 and 甲、乙，丙牵头: who stands before the comma, with no word of its own, does it. */
function withDoers(names: string, role: Role, column: Role): RoleText[] {
  const comma = names.lastIndexOf("，");
  const parts: readonly RoleText[] = [
    { role: column, text: trimmed(names.slice(0, Math.max(comma, 0))) },
    { role, text: trimmed(names.slice(comma + 1)) },
  ];
  return parts.filter(({ text }) => text !== "");
}

/** 甲会同乙 makes 甲 lead; 甲会同乙配合 has both support. */
function roleEntry(word: string, rest: string): RoleWord {
  if (word !== "会同" || !supportsTogether.test(rest)) return byWord.get(word)!;
  return { words: [word], before: "support", after: "support" };
}

function trimmed(names: string): string {
  return names.replace(/^[，、；。（）]+/, "").replace(/[，、；。]+$/, "");
}
