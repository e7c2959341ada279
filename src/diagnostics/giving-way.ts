import { CancelledError, throwIfCancelled } from "./errors";

/** Work that may be left for a moment at each of its yields. */
export type Turns<Value> = Generator<void, Value, void>;

/** Does the work without giving way. */
export function atOnce<Value>(turns: Turns<Value>): Value {
  for (;;) {
    const turn = turns.next();
    if (turn.done) return turn.value;
  }
}

/**
 * Does the work, giving way at each of its yields.
 *
 * @throws CancelledError
 */
export async function inTurns<Value>(turns: Turns<Value>, signal?: AbortSignal): Promise<Value> {
  for (;;) {
    const turn = turns.next();
    if (turn.done) return turn.value;
    await giveWay(signal);
  }
}

/**
 * Lets the page answer what people did meanwhile, between two stretches of long work.
 *
 * @throws CancelledError when they cancelled it
 */
export async function giveWay(signal?: AbortSignal): Promise<void> {
  throwIfCancelled(signal);
  await nextTurn();
  throwIfCancelled(signal);
}

/**
 * What the work comes to. A cancel is not kept waiting until the work is done, which nobody waits for then.
 *
 * @throws CancelledError
 */
export function unlessCancelled<Value>(
  work: Promise<Value>,
  signal: AbortSignal | undefined
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancelled = () => reject(new CancelledError());
    if (signal?.aborted) cancelled();
    signal?.addEventListener("abort", cancelled, { once: true });
    work.then(resolve, reject);
  });
}

/** A message comes at once; browsers hold up timers, in a page that is out of sight by a second each. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
