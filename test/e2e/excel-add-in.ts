import type { FrameLocator, Page } from "playwright-core";
import { serve, type RunningSite } from "../host/page/server";
import { SimulatedExcel } from "../host/simulated-excel";
import { browserOfFile } from "./edition";

const dist = process.env["ADD_IN_FOLDER"] ?? "dist";

/** The sample document, as the build has it. */
export const sample = `${dist}/assets/sample-liucheng-2025.docx`;

/** The built add-in in a simulated Excel of its own. */
interface AddIn {
  readonly excel: SimulatedExcel;
  readonly pane: FrameLocator;
  /** Errors that no script of the page caught; what a test expects it takes out. */
  readonly complaints: string[];
}

export interface OpenedAddIn extends AddIn {
  /** Fails where the page has complained. */
  close(): Promise<void>;
}

export interface AddInOptions {
  /** Of the pane, in pixels. */
  readonly width: number;
  readonly language?: string;
  readonly colorScheme?: "light" | "dark";
  readonly beforeLoading?: (page: Page) => void;
}

/** The browser and the site of a test file; gives the way to open the add-in there. */
export function addInFile(): (options: AddInOptions) => Promise<OpenedAddIn> {
  const browser = browserOfFile();
  let site: RunningSite;
  beforeAll(async () => {
    site = await serve({ folders: { "/": dist }, pages: {} });
  });
  afterAll(() => site.stop());
  return async ({ width, language = "zh-CN", colorScheme, beforeLoading }) => {
    const excel = new SimulatedExcel({ language });
    const viewport = { width, height: 900 };
    const context = await browser().newContext({ ignoreHTTPSErrors: true, viewport, colorScheme });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    beforeLoading?.(page);
    await excel.open(page, `${site.origin}/taskpane.html`);
    const close = async () => {
      await excel.close();
      await context.close();
      expect(complaints).toEqual([]);
    };
    return { excel, pane: page.frameLocator("iframe"), complaints, close };
  };
}

/** Opens the add-in anew for each test, in a pane of that many pixels, and hands it over. */
export function addInEachTest(width: number, use: (addIn: AddIn) => void): void {
  const open = addInFile();
  let opened: OpenedAddIn;
  beforeEach(async () => {
    opened = await open({ width });
    use(opened);
  });
  afterEach(() => opened.close());
}
