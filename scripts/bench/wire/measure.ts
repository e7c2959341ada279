import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { readDocument } from "../../../src/document";
import { createLedger } from "../../../src/ledger";
import { readTaskList, type TaskList } from "../../../src/tasklist";
import { planWorkbook } from "../../../src/workbook";
import { serveProbe } from "../../../test/e2e/probe/build";
import { SimulatedExcel, type WireRequest } from "../../../test/host/simulated-excel";
import { bytesOfValues } from "../../../test/support/bytes-of-values";
import { launchChromium } from "../../../test/support/chromium";
import { listOf } from "../document";
import { exactly } from "../measure";
import type { Group, Measurement } from "../report";
import type { WritingPage } from "./page";

const asOf = "2025-10-31";

/** The most requests that writing may take. */
const mostRequests = 6;

const sample = "assets/sample-liucheng-2025.docx";

/**
 * What writing a whole ledger into Excel sends, through the real office.js in Chromium to the
 * simulated Excel of the tests, against simpler ways that write no format, rule or print set-up.
 */
export async function measureWire(): Promise<Group[]> {
  const browser = await launchChromium();
  const site = await serveProbe(path.resolve("scripts/bench/wire/page.ts"));
  const sentBy = (way: Way, list: TaskList) => requestsOf(browser, site.origin, way, list);
  try {
    const small = await listIn(await readFile(sample), sample);
    const large = await listIn(listOf(300), "list.docx");
    const ours = await sentBy("asWeDo", small);
    const oursLarge = await sentBy("asWeDo", large);
    const cells = await sentBy("cellByCell", small);
    const tables = await sentBy("tableByTable", small);
    const bySamples = "a sync for each table, as samples do";
    const allowed = "the most that is allowed";
    return [
      {
        title: "On the wire to Excel, requests",
        unit: "requests",
        note: `The whole ledger of nine sheets, of the sample (13 tasks) and of 300 tasks, through Microsoft's office.js.
The ways that it is held against write contents alone: formulas as text, no formats, rules,
dropdowns, charts or print set-up, and nothing is undone when one fails.`,
        measurements: [
          counted("write the sample", ours.writing.length, bySamples, tables.writing.length),
          counted("write the sample", ours.writing.length, allowed, mostRequests, 1),
          counted("write 300 tasks", oursLarge.writing.length, allowed, mostRequests, 1),
          counted("read after a change", ours.reading.length, "one request", 1, 1),
        ],
      },
      {
        title: "On the wire to Excel, size",
        unit: "KiB",
        note: `The same requests. The values themselves are the contents and formulas of all cells as JSON. What is above
them is how the sheets look, which hardly grows with the tasks; a formula that fills a column is sent
once.`,
        measurements: [
          counted("write the sample", sizeOf(ours), "the same, cell by cell", sizeOf(cells)),
          counted("write the sample", sizeOf(ours), bySamples, sizeOf(tables)),
          counted(
            "write the sample",
            sizeOf(ours),
            "the values themselves",
            sizeOfValues(small),
            1.5
          ),
          counted(
            "write 300 tasks",
            sizeOf(oursLarge),
            "the values themselves",
            sizeOfValues(large),
            1.5
          ),
        ],
      },
    ];
  } finally {
    await site.stop();
    await browser.close();
  }
}

async function listIn(bytes: Uint8Array, name: string): Promise<TaskList> {
  const { value } = await readDocument(bytes, name);
  return readTaskList(value, {}).value.list;
}

function counted(
  name: string,
  ours: number,
  against: string,
  theirs: number,
  limit: number | null = null
): Measurement {
  return { name, against, ours: exactly(ours), theirs: exactly(theirs), limit };
}

type Way = Exclude<keyof WritingPage, "readAgain">;

interface Sent {
  readonly writing: readonly WireRequest[];
  readonly reading: readonly WireRequest[];
}

async function requestsOf(
  browser: Browser,
  origin: string,
  way: Way,
  list: TaskList
): Promise<Sent> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const excel = new SimulatedExcel();
  await excel.open(page, `${origin}/probe.html`);
  const frame = page.frames().find((one) => one !== page.mainFrame())!;
  await frame.waitForFunction(() => "writing" in window);
  await frame.evaluate(() => window.writing);
  excel.clearWire();
  await frame.evaluate(async ([name, tasks, day]) => (await window.writing)[name](tasks, day), [
    way,
    list,
    asOf,
  ] as const);
  const writing = excel.workRequests();
  excel.clearWire();
  await frame.evaluate(async () => (await window.writing).readAgain());
  const reading = excel.workRequests();
  await excel.close();
  await context.close();
  return { writing, reading };
}

function sizeOf({ writing }: Sent): number {
  return writing.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
}

function sizeOfValues(list: TaskList): number {
  return bytesOfValues(planWorkbook(createLedger(list, "清单.docx", []), asOf)) / 1024;
}
