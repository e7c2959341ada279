import { runExcel } from "./run";

/** Typing, pasting and our own writing come as many events: they are told of once. */
const settleMs = 250;

/**
 * Calls back after cells of the workbook changed, sheets came or went.
 *
 * @param onError is told when Excel does not take or give back a handler; nobody waits for that
 * @returns the way to stop, which lets go of every handler
 */
export function watchChanges(listener: () => void, onError: (error: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const settle = async () => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(listener, settleMs);
  };
  const handlers = addHandlers(settle);
  handlers.catch(onError);
  return () => {
    stopped = true;
    clearTimeout(timer);
    handlers.then(removeHandlers).catch(onError);
  };
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

async function addHandlers(settle: () => Promise<void>): Promise<Handler[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(settle),
      worksheets.onAdded.add(settle),
      worksheets.onDeleted.add(settle),
    ] as Handler[];
    await context.sync();
    return handlers;
  });
}

/** A handler can only be removed in the context in which it was added. */
async function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
