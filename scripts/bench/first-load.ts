import type { Browser } from "playwright-core";
import { launchChromium } from "../../test/support/chromium";
import { serveFolder } from "../../test/support/static-server";
import { timingOf } from "./measure";
import type { Group } from "./report";

/** How much slower than this machine the browser is made to run. */
const slowdown = 4;

/** The main thread is free once no task has held it for so long. */
const quietMs = 2_000;

/** A task that holds the main thread longer than this blocks whoever types or clicks meanwhile. */
const blockingMs = 50;

/** What a load took from the first request on, in milliseconds. */
interface Load {
  /** First contentful paint: the page's own words. */
  readonly painted: number;
  /** The pane stands in place of the page's words. */
  readonly drawn: number;
  /** Time to interactive: the pane stands, and the last task that blocked has ended. */
  readonly interactive: number;
  /** Total blocking time: what tasks after the first paint took beyond 50 ms each. */
  readonly blocked: number;
  /** Cumulative layout shift, a score: below 0.1 is good. Where nothing moves it is 0. */
  readonly shift: number;
}

/** The figures in the order of the report. */
const figures = [
  ["first contentful paint", "painted"],
  ["drawn", "drawn"],
  ["time to interactive", "interactive"],
  ["total blocking time", "blocked"],
] as const satisfies readonly (readonly [string, keyof Load])[];

/** The pages of the two editions; the add-in's is opened without an Excel around it. */
const entries = [
  { name: "browser edition", page: "index.html" },
  { name: "add-in", page: "taskpane.html" },
] as const;

/** The first load of both editions, as built into dist/, with an empty cache. */
export async function measureFirstLoad(rounds: number): Promise<Group> {
  const server = await serveFolder("dist");
  const browser = await launchChromium();
  const loads = entries.map(({ name, page }) => ({
    name,
    address: `${server.origin}/${page}`,
    slow: [] as Load[],
    plain: [] as Load[],
  }));
  try {
    for (const { address, slow, plain } of loads) {
      await loadOnce(browser, address, 1);
      for (let round = 0; round < rounds; round++) {
        slow.push(await loadOnce(browser, address, slowdown));
        plain.push(await loadOnce(browser, address, 1));
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const shifts = loads.map(({ name, slow, plain }) => {
    const most = Math.max(...[...slow, ...plain].map(({ shift }) => shift));
    return `${name} ${most.toFixed(3)}`;
  });
  return {
    title: "First load of the pane",
    unit: "ms",
    note: `In Chromium with an empty cache, the processor slowed down ${slowdown} times, from a server on the same machine,
against this machine as it is. It is interactive once it is drawn and no task holds the main thread for
${blockingMs} ms any more (${quietMs / 1000} s without one are waited for). The add-in's page is opened without Excel, with office.js.
Cumulative layout shift, the worst of all loads: ${shifts.join(", ")} (below 0.1 is good).`,
    measurements: loads.flatMap(({ name, slow, plain }) =>
      figures.map(([figure, key]) => ({
        name: `${name}: ${figure}`,
        against: "this machine as it is",
        ours: timingOf(slow.map((load) => load[key])),
        theirs: timingOf(plain.map((load) => load[key])),
        limit: null,
      }))
    ),
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
    return await page.evaluate(loadOf, { quietMs, blockingMs });
  } finally {
    await context.close();
  }
}

interface Watched {
  drawn: number;
  painted: number;
  shift: number;
  readonly tasks: { readonly start: number; readonly duration: number }[];
}

/** Chromium's own, which the types of the page do not know. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

interface WatchedWindow extends Window {
  load?: Watched;
}

/** Runs in the page before anything else of it. */
function watchLoad(): void {
  const load: Watched = { drawn: 0, painted: 0, shift: 0, tasks: [] };
  (window as WatchedWindow).load = load;
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch("longtask", ({ startTime, duration }) => {
    load.tasks.push({ start: startTime, duration });
  });
  watch("layout-shift", (entry) => {
    load.shift += (entry as LayoutShift).value;
  });
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") load.painted = startTime;
  });
  const look = () => {
    if (document.querySelector("[role=tablist]")) load.drawn = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: waits until the main thread has been free for long enough. */
async function loadOf(limits: { quietMs: number; blockingMs: number }): Promise<Load> {
  const { drawn, painted, shift, tasks } = await new Promise<Watched>((resolve) => {
    const look = () => {
      const load = (window as WatchedWindow).load!;
      const ends = load.tasks.map(({ start, duration }) => start + duration);
      const freeSince = Math.max(load.drawn, ...ends);
      const isFree = load.drawn > 0 && performance.now() - freeSince >= limits.quietMs;
      if (isFree) resolve(load);
      else setTimeout(look, 100);
    };
    look();
  });
  const after = tasks.filter(({ start, duration }) => start + duration > painted);
  return {
    painted,
    drawn,
    interactive: Math.max(drawn, ...tasks.map(({ start, duration }) => start + duration)),
    blocked: after.reduce((total, { duration }) => total + duration - limits.blockingMs, 0),
    shift,
  };
}
