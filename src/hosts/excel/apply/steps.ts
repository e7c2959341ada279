import { draftSheet } from "./draft";
import { throwIfCancelled, type WorkOptions } from "../../../diagnostics";

/** One piece of the work: it queues operations on the workbook, of about `bytes` on the wire. */
export interface Step {
  readonly bytes: number;
  readonly queue: (workbook: Excel.Workbook, draft: DraftSheets) => void;
}

/**
 * A sheet that is being written, by the name that the plan gives it. Within one request it is named
 * on the wire once, not by every operation.
 */
export type DraftSheets = (name: string) => Excel.Worksheet;

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

function draftSheets({ worksheets }: Excel.Workbook): DraftSheets {
  const known = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = known.get(name) ?? worksheets.getItem(draftSheet(name));
    known.set(name, sheet);
    return sheet;
  };
}

/** No drawing and no calculation between the operations of one request. */
export function quieten(application: Excel.Application): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}
