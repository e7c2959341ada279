import type { Browser, BrowserContext, FrameLocator } from "playwright-core";
import { serve, type RunningSite } from "../host/page/server";
import { SimulatedExcel } from "../host/simulated-excel";
import { launchChromium } from "../support/chromium";

const dist = process.env["ADD_IN_FOLDER"] ?? "dist";

/** The built add-in in a simulated Excel of its own. */
export interface AddIn {
  readonly excel: SimulatedExcel;
  readonly pane: FrameLocator;
}

/** Opens the add-in anew for each test, in a pane of that many pixels, and hands it over. */
export function addInEachTest(width: number, use: (addIn: AddIn) => void): void {
  let browser: Browser;
  let site: RunningSite;
  let context: BrowserContext;
  let excel: SimulatedExcel;

  beforeAll(async () => {
    [browser, site] = await Promise.all([
      launchChromium(),
      serve({ folders: { "/": dist }, pages: {} }),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  beforeEach(async () => {
    excel = new SimulatedExcel({ language: "zh-CN" });
    const viewport = { width, height: 900 };
    context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
    const page = await context.newPage();
    await excel.open(page, `${site.origin}/taskpane.html`);
    use({ excel, pane: page.frameLocator("iframe") });
  });
  afterEach(async () => {
    await excel.close();
    await context.close();
  });
}
