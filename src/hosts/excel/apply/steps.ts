import { giveWay, throwIfCancelled, type WorkOptions } from "../../../diagnostics";
import { rangeAddress, type RangePlan } from "../../../workbook";
import { draftSheet, draftTable } from "./draft";
import { once } from "./once";

/** One piece of the work: it queues operations on the workbook, of about `bytes` on the wire. */
export interface Step {
  readonly bytes: number;
  readonly queue: (workbook: Excel.Workbook, draft: DraftSheets) => void;
}

/**
 * The sheets that are being written, by the names that the plan gives them, and their ranges. Within
 * one request each is named on the wire once, not by every operation, and Excel is not asked to
 * remember a range beyond the request: naming and keeping one outweighs most of what is set on it.
 */
export interface DraftSheets {
  sheet(name: string): Excel.Worksheet;
  /** @param place a place, or an address such as whole columns have */
  range(name: string, place: RangePlan | string): Excel.Range;
  /** @param name the plan's name of a table that {@link addTable} made, in this request or before */
  table(name: string): Excel.Table;
  addTable(sheet: string, place: RangePlan, name: string): Excel.Table;
  /**
   * One range or several, for what is the same with both.
   *
   * @param addresses separated by commas
   */
  ranges(name: string, addresses: string): Excel.Range | Excel.RangeAreas;
}

/**
 * Excel on the web takes 5 MB per request. Quotation marks are escaped twice on the way, so the
 * measured bytes stay well below.
 */
const requestBytes = 3_000_000;

/** What one operation takes on the wire beside its values: names, ids, addresses. */
const operationBytes = 300;

/** A step of a known number of operations with small values. */
export function step(operations: number, queue: Step["queue"]): Step {
  return { bytes: operations * operationBytes, queue };
}

/** The bytes of a value as JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Steps that are made when their turn comes: those of a large sheet take a while. */
export type Part = () => readonly Step[];

/**
 * Runs the steps of all parts in as few requests as their size allows: one for a usual workbook.
 *
 * @returns the bytes that were sent, about
 */
export async function runParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
  { signal, onProgress }: WorkOptions
): Promise<number> {
  let request: Step[] = [];
  let [room, sent] = [requestBytes, 0];
  const send = async (share: number): Promise<void> => {
    throwIfCancelled(signal);
    quieten(context.application);
    const draft = draftSheets(context.workbook);
    for (const { queue } of request) queue(context.workbook, draft);
    [request, room] = [[], requestBytes];
    await context.sync();
    onProgress?.(share);
  };
  for (const [index, part] of parts.entries()) {
    await giveWay(signal);
    for (const one of part()) {
      if (one.bytes > room && request.length > 0) await send(index / (parts.length + 1));
      request.push(one);
      room -= one.bytes;
      sent += one.bytes;
    }
  }
  if (request.length > 0) await send(parts.length / (parts.length + 1));
  return sent;
}

/** Runs steps that are few and made already. */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[]
): Promise<void> {
  await runParts(context, [() => steps], {});
}

function draftSheets({ worksheets, tables }: Excel.Workbook): DraftSheets {
  const added = new Map<string, Excel.Table>();
  const sheet = once((name: string) => worksheets.getItem(draftSheet(name)));
  const ofSheet = once((name: string) => ({
    range: once((address: string) => sheet(name).getRange(address).untrack()),
    ranges: once((addresses: string) => sheet(name).getRanges(addresses).untrack()),
  }));
  return {
    sheet,
    table: once((name: string) => added.get(name) ?? tables.getItem(draftTable(name))),
    addTable: (home, place, name) => {
      const table = sheet(home).tables.add(rangeAddress(place), true);
      table.name = draftTable(name);
      added.set(name, table);
      return table;
    },
    range: (name, place) =>
      ofSheet(name).range(typeof place === "string" ? place : rangeAddress(place)),
    ranges: (name, addresses) =>
      addresses.includes(",") ? ofSheet(name).ranges(addresses) : ofSheet(name).range(addresses),
  };
}

/** No drawing and no calculation between the operations of one request. */
export function quieten(application: Excel.Application): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}
