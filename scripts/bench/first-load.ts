import type { Browser } from "playwright-core";
import { launchChromium } from "../../test/support/chromium";
import { serveFolder } from "../../test/support/static-server";
import { timingOf, type Timing } from "./measure";
import type { Group } from "./report";

/** How much slower than this machine the browser is made to run. */
const slowdown = 4;

/** The main thread is free once no task has held it for so long. */
const quietMs = 2_000;

/** What a load took from the first request on, in milliseconds. */
interface Load {
  /** The pane stands in place of the page's words. */
  readonly drawn: number;
  /** The pane stands, and the last task that held the main thread for 50 ms or more has ended. */
  readonly interactive: number;
}

/** The first load of the browser edition, as built into dist/, with an empty cache. */
export async function measureFirstLoad(rounds: number): Promise<Group> {
  const server = await serveFolder("dist");
  const browser = await launchChromium();
  const slow: Load[] = [];
  const plain: Load[] = [];
  try {
    const address = `${server.origin}/index.html`;
    await loadOnce(browser, address, 1);
    for (let round = 0; round < rounds; round++) {
      slow.push(await loadOnce(browser, address, slowdown));
      plain.push(await loadOnce(browser, address, 1));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const against = "this machine as it is";
  const compared = (name: string, timing: (loads: readonly Load[]) => Timing) => ({
    name,
    against,
    ours: timing(slow),
    theirs: timing(plain),
    limit: null,
  });
  return {
    title: "First load of the pane",
    unit: "ms",
    note: `The browser edition in Chromium with an empty cache, the processor slowed down ${slowdown} times, from a server on the
same machine. It is interactive once it is drawn and no task holds the main thread for 50 ms any more
(${quietMs / 1000} s without one are waited for).`,
    measurements: [
      compared("drawn", (loads) => timingOf(loads.map(({ drawn }) => drawn))),
      compared("interactive", (loads) => timingOf(loads.map(({ interactive }) => interactive))),
    ],
  };
}

async function loadOnce(browser: Browser, address: string, rate: number): Promise<Load> {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 450, height: 900 },
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    // The runner of TypeScript marks functions by name, also in those that are sent to the page.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(watchLoad);
    await page.goto(address);
    return await page.evaluate(loadOf, quietMs);
  } finally {
    await context.close();
  }
}

interface WatchedWindow extends Window {
  load?: { drawn: number; lastTask: number };
}

/** Runs in the page before anything else of it. */
function watchLoad(): void {
  const load = { drawn: 0, lastTask: 0 };
  (window as WatchedWindow).load = load;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      load.lastTask = Math.max(load.lastTask, startTime + duration);
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    if (document.querySelector("[role=tablist]")) load.drawn = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: waits until the main thread has been free for long enough. */
async function loadOf(quiet: number): Promise<Load> {
  const load = (window as WatchedWindow).load!;
  const freeSince = () => Math.max(load.drawn, load.lastTask);
  while (load.drawn === 0 || performance.now() - freeSince() < quiet)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return { drawn: load.drawn, interactive: freeSince() };
}
