import { foldedWords } from "../text/folded-text";
import { parseNumber } from "../text/numbers";

/** An item of a text's outline (层次): its heading line, what follows it, and the items below it. */
export interface OutlineItem {
  /** Smaller ranks stand above. */
  readonly rank: number;
  /** "3"; "" for the text before any item. */
  readonly number: string;
  /** The number as written: （三） */
  readonly mark: string;
  /** The item's own paragraphs, the first without its number. */
  readonly paragraphs: OutlineParagraph[];
  readonly items: OutlineItem[];
}

export interface OutlineParagraph {
  readonly text: string;
  readonly notes: readonly string[];
}

const numeral = "[一二三四五六七八九十百]{1,4}";

/** Ranks of the outline's levels, the highest first (结构层次序数). */
export const ranks = {
  part: 0,
  chapter: 1,
  /** 第一条 */
  article: 2,
  /** 问题一：, where it stands above （一）. */
  problem: 3,
  section: 4,
  /** 问题1：, where it stands below （一）. */
  lowProblem: 5,
  item: 6,
  subitem: 7,
  subsubitem: 8,
  point: 9,
  circled: 10,
  inline: 11,
} as const;

interface Mark {
  readonly rank: number;
  readonly pattern: RegExp;
}

/** What a number with a decimal point counts when nothing stands between them: 2.5公里. */
const counted = "[\\d.%％．万亿千百公米吨元个亩倍度年月日℃微毫户家处条座项次天小平立]";

/** How official documents number their levels. */
const marks: readonly Mark[] = [
  {
    rank: ranks.part,
    pattern: new RegExp(`^第(${numeral})(?:部分|章|节)[、.．：:\\s]*`),
  },
  { rank: ranks.chapter, pattern: new RegExp(`^(${numeral})[、.．]\\s*`) },
  { rank: ranks.article, pattern: new RegExp(`^第(${numeral})条[、.．：:\\s]*`) },
  {
    rank: ranks.problem,
    pattern: new RegExp(
      `^(?:问题|任务|隐患|行动|事项|举措|措施|工程)(${numeral}|\\d{1,3})[、.．：:]\\s*`
    ),
  },
  { rank: ranks.section, pattern: new RegExp(`^[（(](${numeral})[）)][、.．]?\\s*`) },
  { rank: ranks.item, pattern: /^(\d{1,3})[、.．](?!\d(?!\d?月|\d{3}年))\s*/ },
  // 2 主要任务: the headings of a text whose levels are 2, 2.1, 2.1.1.
  { rank: ranks.item, pattern: /^(\d{1,2})[\s\u3000]{1,4}(?=[\u4e00-\u9fa5][^。；，：]{1,30}$)/ },
  {
    rank: ranks.subitem,
    pattern: new RegExp(
      `^(\\d{1,2}[.．]\\d{1,2})(?:[.．、]?[\\s\\u3000]{1,4}|[、．]|(?!${counted}))`
    ),
  },
  {
    rank: ranks.subsubitem,
    pattern: /^(\d{1,2}(?:[.．]\d{1,2}){2})[.．、]?[\s\u3000]{0,4}(?![\d.．])/,
  },
  { rank: ranks.point, pattern: /^(?:[（(](\d{1,3})[）)]|(\d{1,3})[）)])[、.．]?\s*/ },
  { rank: ranks.point, pattern: new RegExp(`^第(${numeral})[，,、]\\s*`) },
  { rank: ranks.circled, pattern: /^([①-⑳])\s*/ },
  { rank: ranks.inline, pattern: new RegExp(`^(${numeral})(?:是|要)\\s*`) },
];

/** What stands behind a list and belongs to none of its items. */
const afterLists = new RegExp(
  `^(?:${[
    "附[件表录][\\d一二三四五六七八九十]{0,2}(?:[：:.、]|\\s|$)",
    "抄送",
    "（此件|\\(此件",
    "特此(?:通知|函告|报告|公告)",
    "联系(?:人|电话)[：:]",
    "会议(?:要求|强调|指出)，",
    // 各单位要高度重视, 请各牵头单位于每月28日前报送: what is asked of all.
    "各[^，。]{1,16}[要应须][^。]{0,8}(?:报送|上报|高度重视)",
    "请各[^，。]{1,16}(?:认真|抓好|高度重视|遵照|结合实际|确定|于每[月季周]|定期|按时|及时)",
    "20\\d{2}年\\d{1,2}月\\d{1,2}日(?:印发)?$",
  ].join("|")})`
);

const signatureDay = /^20\d{2}年\d{1,2}月\d{1,2}日$/;

/** Who signs a document: its name alone. */
const issuer =
  /^[\u4e00-\u9fa5]{2,24}(?:人民政府|办公室|委员会|管委会|领导小组|指挥部|局|厅|督查室)$/;

/** （二）整改时限 above 2025年12月31日: the day is no signature's. */
const announcesTime = /(?:时限|时间|期限)[：:]?$/;

/** Reads paragraphs one by one into the outline that their numbers make. */
export class Outline {
  readonly root: OutlineItem = { rank: -1, number: "", mark: "", paragraphs: [], items: [] };
  private readonly open: OutlineItem[] = [this.root];
  /** Whether 问题一： stands above or below （一） is told by where it comes first. */
  private problemRank: number | null = null;

  add(paragraph: string, notes: readonly string[]): void {
    const text = paragraph.trim();
    if (text === "") return;
    const before = this.open.at(-1)!.paragraphs.at(-1)?.text ?? "";
    if (afterLists.test(text) && !announcesTime.test(before)) this.closeAll(text);
    const mark = this.ranked(markOf(text));
    if (!mark) {
      this.open.at(-1)!.paragraphs.push({ text, notes });
      return;
    }
    while (this.open.at(-1)!.rank >= mark.rank) this.open.pop();
    const first = { text: text.slice(mark.mark.length), notes };
    const item: OutlineItem = { ...mark, paragraphs: [first], items: [] };
    this.open.at(-1)!.items.push(item);
    this.open.push(item);
  }

  /** Ends all items. Who signs stands above the day of the signature, and belongs to no item either. */
  private closeAll(text: string): void {
    const { paragraphs } = this.open.at(-1)!;
    const isSigned = signatureDay.test(text) && paragraphs.length > 1;
    const signer = isSigned && issuer.test(paragraphs.at(-1)!.text) ? paragraphs.pop() : undefined;
    this.open.length = 1;
    if (signer) this.root.paragraphs.push(signer);
  }

  private ranked(mark: OutlineMark | null): OutlineMark | null {
    if (mark?.rank !== ranks.problem) return mark;
    const isBelow = this.open.some(({ rank }) => rank === ranks.section);
    this.problemRank ??= isBelow ? ranks.lowProblem : ranks.problem;
    return { ...mark, rank: this.problemRank };
  }
}

type OutlineMark = Pick<OutlineItem, "rank" | "number" | "mark">;

/** The number that a text begins with, or null. */
function markOf(text: string): OutlineMark | null {
  for (const { rank, pattern } of marks) {
    const match = pattern.exec(text);
    if (match) return { rank, number: numberOf(match[1] ?? match[2] ?? ""), mark: match[0] };
  }
  return null;
}

function numberOf(written: string): string {
  if (/\d[.．]\d/.test(written)) return written.replaceAll("．", ".");
  if (/[①-⑳]/.test(written)) return String(written.charCodeAt(0) - "①".charCodeAt(0) + 1);
  return String(parseNumber(foldedWords(written)) ?? written);
}

/** The item's paragraphs and those of all items below it, their numbers in front. */
export function wholeText(item: OutlineItem): OutlineParagraph[] {
  return [
    ...item.paragraphs,
    ...item.items.flatMap((below) => {
      const [first, ...more] = wholeText(below);
      return first ? [{ ...first, text: below.mark + first.text }, ...more] : more;
    }),
  ];
}
