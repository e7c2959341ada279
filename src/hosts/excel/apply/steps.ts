import { throwIfCancelled, type WorkOptions } from "../../../diagnostics";
import { rangeAddress, type RangePlan } from "../../../workbook";
import { draftSheet, draftTable } from "./draft";

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

/** Steps that go together in one request, in their order. */
export function inRequests(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let room = 0;
  for (const one of steps) {
    if (requests.length === 0 || one.bytes > room) {
      requests.push([]);
      room = requestBytes;
    }
    requests.at(-1)!.push(one);
    room -= one.bytes;
  }
  return requests;
}

/** Runs steps in as few requests as their size allows: one for a usual workbook. */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  { signal, onProgress }: WorkOptions
): Promise<void> {
  const requests = inRequests(steps);
  const send = async (index: number): Promise<void> => {
    if (index === requests.length) return;
    throwIfCancelled(signal);
    quieten(context.application);
    const draft = draftSheets(context.workbook);
    for (const { queue } of requests[index]!) queue(context.workbook, draft);
    await context.sync();
    onProgress?.((index + 1) / (requests.length + 1));
    return send(index + 1);
  };
  await send(0);
}

function draftSheets({ worksheets, tables }: Excel.Workbook): DraftSheets {
  const added = new Map<string, Excel.Table>();
  const sheet = once((name) => worksheets.getItem(draftSheet(name)));
  const ofSheet = once((name) => ({
    range: once((address) => sheet(name).getRange(address).untrack()),
    ranges: once((addresses) => sheet(name).getRanges(addresses).untrack()),
  }));
  return {
    sheet,
    table: once((name) => added.get(name) ?? tables.getItem(draftTable(name))),
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

/** A function of a text that makes its result once for each. */
function once<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}

/** No drawing and no calculation between the operations of one request. */
export function quieten(application: Excel.Application): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}
