import type { Ledger } from "../../ledger";
import type { IsoDate } from "../../tasklist";
import { NoLedgersError } from "./errors";
import { reportContext, type ReportContext } from "../context";

/** A county's ledger as it was handed in. */
export interface HandedIn {
  /** The file's name, by which it is told of; no two are the same. */
  readonly file: string;
  readonly ledger: Ledger;
}

/** A county's ledger, judged on the day of all. */
export interface County extends ReportContext {
  readonly name: string;
  readonly file: string;
}

/** What is to be said of a file: why it does not count, or what to mind about it. */
export interface CollectionNote {
  readonly file: string;
  readonly kind: "counted" | "duplicate" | "severalLists" | "unnamed" | "otherYear" | "unreadable";
  readonly text: string;
}

/** The counties of a city, each once, and what is to be said of the files. */
export interface Collection {
  readonly asOf: IsoDate;
  readonly counties: readonly County[];
  readonly notes: readonly CollectionNote[];
}

/** A file that could not be read, and why, in the user's language. */
export interface Unreadable {
  readonly file: string;
  readonly reason: string;
}

/**
 * Collects the ledgers of a city's counties. One that is handed in twice, the same place and list,
 * counts once: the one with more tasks reported, of equals the first.
 *
 * @throws NoLedgersError when none was handed in that could be read
 */
export function collectCounties(
  handedIn: readonly HandedIn[],
  unreadable: readonly Unreadable[],
  asOf: IsoDate
): Collection {
  if (handedIn.length === 0) throw new NoLedgersError(unreadable[0]?.reason ?? "");
  const chosen = new Map<string, HandedIn>();
  const notes: CollectionNote[] = [];
  for (const one of handedIn) {
    const key = JSON.stringify([one.ledger.region ?? one.file, one.ledger.title]);
    const other = chosen.get(key);
    if (other === undefined) chosen.set(key, one);
    else {
      const [kept, left] = reportedTasks(one) > reportedTasks(other) ? [one, other] : [other, one];
      chosen.set(key, kept);
      notes.push(note(left.file, "duplicate", `与“${kept.file}”是同一地区的同一清单，只计后者`));
    }
  }
  const counties = [...chosen.values()].map((one): County => ({
    ...reportContext(one.ledger, asOf),
    name: countyName(one),
    file: one.file,
  }));
  for (const { name, file } of counties.filter(isAnotherList))
    notes.push(
      note(file, "severalLists", `${name}另有一份清单：两份清单的任务都计入，指标核算只计前一份`)
    );
  const year = commonYear(counties);
  for (const { ledger, file, name } of counties) {
    notes.push(note(file, "counted", `${name}：《${ledger.title}》，${ledger.tasks.length}项任务`));
    if (ledger.region === null)
      notes.push(note(file, "unnamed", `清单标题中没有地区名称，以文件名“${name}”代替`));
    if (ledger.year !== year)
      notes.push(
        note(
          file,
          "otherYear",
          `清单年度为${yearText(ledger.year)}，多数为${yearText(year)}，仍计入`
        )
      );
  }
  for (const { file, reason } of unreadable) notes.push(note(file, "unreadable", reason));
  return { asOf, counties, notes };
}

/** A county that stands before already, with another list: its land and emissions count once. */
export function isAnotherList(county: County, index: number, counties: readonly County[]): boolean {
  return counties.findIndex(({ name }) => name === county.name) < index;
}

function note(file: string, kind: CollectionNote["kind"], text: string): CollectionNote {
  return { file, kind, text };
}

function countyName({ file, ledger }: HandedIn): string {
  return ledger.region ?? file.replace(/\.xlsx$/i, "");
}

function reportedTasks({ ledger }: HandedIn): number {
  return ledger.tasks.filter(({ entry }) => entry.progress !== null || entry.situation !== "")
    .length;
}

/** The year that most lists are for; of equals the later. */
function commonYear(counties: readonly County[]): number | null {
  const counts = new Map<number | null, number>();
  for (const { ledger } of counties) counts.set(ledger.year, (counts.get(ledger.year) ?? 0) + 1);
  return (
    [...counts].sort(
      ([year, count], [other, otherCount]) => otherCount - count || (other ?? 0) - (year ?? 0)
    )[0]?.[0] ?? null
  );
}

function yearText(year: number | null): string {
  return year === null ? "未注明" : `${year}年`;
}
