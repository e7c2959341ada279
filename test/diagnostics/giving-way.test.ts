import {
  CancelledError,
  atOnce,
  giveWay,
  inTurns,
  unlessCancelled,
  type Turns,
} from "../../src/diagnostics";

/** Work in stretches, each of which is told. */
function* stretches(tell: (stretch: number) => void): Turns<string> {
  for (let stretch = 1; stretch <= 50; stretch++) {
    if (stretch > 1) yield;
    tell(stretch);
  }
  return "done";
}

test("work is done at once, or in turns in which others come to theirs", async () => {
  const order: (number | "other")[] = [];
  setImmediate(() => order.push("other"));
  expect(atOnce(stretches((stretch) => order.push(stretch)))).toBe("done");
  expect(await inTurns(stretches((stretch) => order.push(stretch)))).toBe("done");
  const place = order.indexOf("other");
  expect(place).toBeGreaterThan(50);
  expect(place).toBeLessThan(100);
});

test("work in turns that is cancelled goes on with no other stretch", async () => {
  const stop = new AbortController();
  const done: number[] = [];
  const work = stretches((stretch) => {
    done.push(stretch);
    if (stretch === 2) stop.abort();
  });
  await expect(inTurns(work, stop.signal)).rejects.toThrow(CancelledError);
  expect(done).toEqual([1, 2]);
  await expect(giveWay(stop.signal)).rejects.toThrow(CancelledError);
});

test("a cancel does not wait for work that cannot be stopped", async () => {
  const stop = new AbortController();
  const never = new Promise<never>(() => undefined);
  const waiting = unlessCancelled(never, stop.signal);
  stop.abort();
  await expect(waiting).rejects.toThrow(CancelledError);
  await expect(unlessCancelled(never, stop.signal)).rejects.toThrow(CancelledError);
  await expect(unlessCancelled(Promise.resolve(1), undefined)).resolves.toBe(1);
  await expect(unlessCancelled(Promise.reject(new Error("broken")), undefined)).rejects.toThrow(
    "broken"
  );
});
