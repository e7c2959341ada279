import { nothing } from "../amounts";

type Year = number | typeof nothing;

/** What can be said of a file, and what that names. */
interface Told {
  readonly counted: { readonly name: string; readonly title: string; readonly count: number };
  readonly duplicate: { readonly kept: string };
  readonly severalLists: { readonly name: string };
  readonly unnamed: { readonly name: string };
  readonly otherYear: { readonly year: Year; readonly common: Year };
  readonly unreadable: { readonly reason: string };
}

type Kind = keyof Told;

/** What is to be said of a file: why it does not count, or what to mind about it. */
export interface CollectionNote {
  readonly file: string;
  readonly kind: Kind;
  /** As the workbook says it, in Chinese. */
  readonly text: string;
  /** What it names, for saying it in another language. */
  readonly told: Told[Kind];
}

const words: { readonly [One in Kind]: (told: Told[One]) => string } = {
  counted: ({ name, title, count }) => `${name}：《${title}》，${count}项任务`,
  duplicate: ({ kept }) => `与“${kept}”是同一地区的同一清单，只计后者`,
  severalLists: ({ name }) => `${name}另有一份清单：两份清单的任务都计入，指标核算只计前一份`,
  unnamed: ({ name }) => `清单标题中没有地区名称，以文件名“${name}”代替`,
  otherYear: ({ year, common }) => `清单年度为${yearText(year)}，多数为${yearText(common)}，仍计入`,
  unreadable: ({ reason }) => reason,
};

export function note<One extends Kind>(file: string, kind: One, told: Told[One]): CollectionNote {
  return { file, kind, text: words[kind](told), told };
}

function yearText(year: Year): string {
  return year === nothing ? "未注明" : `${year}年`;
}
