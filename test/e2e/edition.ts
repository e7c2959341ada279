import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { serveFolder, type StaticServer } from "../support/static-server";
import { strayRequestsOf } from "./stray-requests";

/**
 * A browser for the tests of a file; gives the way to it. A test fails where a page asks for anything
 * but the program's own files.
 */
export function browserOfFile(...switches: readonly string[]): () => Browser {
  let browser: Browser;
  let strayRequests: ReadonlySet<string>;
  beforeAll(async () => {
    browser = await launchChromium(...switches);
    strayRequests = strayRequestsOf(browser);
  });
  afterEach(() => expect([...strayRequests]).toEqual([]));
  afterAll(() => browser.close());
  return () => browser;
}

/** The browser edition as it is built into dist/, served for the tests of a file; gives its address. */
export function editionOfFile(): () => string {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveFolder("dist");
  });
  afterAll(() => server.close());
  return () => `${server.origin}/index.html`;
}

/** Until the page has a draft in the browser's database: it is kept a moment after the change shows. */
export async function draftKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const answerTo = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await answerTo(indexedDB.open("soil-ledger"));
    const kept = await answerTo(database.transaction("drafts").objectStore("drafts").count());
    database.close();
    return kept > 0;
  });
}
