import type { Ledger } from "../../ledger";
import type { IsoDate } from "../../tasklist";
import { nothing } from "../amounts";
import { reportContext, type ReportContext } from "../context";
import { NoLedgersError } from "./errors";
import { note, type CollectionNote } from "./note";

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
      notes.push(note(left.file, "duplicate", { kept: kept.file }));
    }
  }
  const counties = [...chosen.values()].map((one): County => ({
    ...reportContext(one.ledger, asOf),
    name: countyName(one),
    file: one.file,
  }));
  for (const { name, file } of counties.filter(isAnotherList))
    notes.push(note(file, "severalLists", { name }));
  const year = commonYear(counties);
  for (const { ledger, file, name } of counties) {
    const { title, tasks } = ledger;
    notes.push(note(file, "counted", { name, title, count: tasks.length }));
    if (ledger.region === null) notes.push(note(file, "unnamed", { name }));
    if (ledger.year !== year)
      notes.push(
        note(file, "otherYear", { year: ledger.year ?? nothing, common: year ?? nothing })
      );
  }
  for (const { file, reason } of unreadable) notes.push(note(file, "unreadable", { reason }));
  return { asOf, counties, notes };
}

/** A county that stands before already, with another list: its land and emissions count once. */
export function isAnotherList(county: County, index: number, counties: readonly County[]): boolean {
  return counties.findIndex(({ name }) => name === county.name) < index;
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
