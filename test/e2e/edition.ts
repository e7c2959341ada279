import type { Browser } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { serveFolder, type StaticServer } from "../support/static-server";

/** A browser for the tests of a file; gives the way to it. */
export function browserOfFile(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
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
