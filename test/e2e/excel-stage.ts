import type { Browser, Frame } from "playwright-core";
import { sheetNames } from "../../src/workbook";
import { SimulatedExcel, type SimulatedExcelOptions } from "../host/simulated-excel";
import type { CellData, SheetData } from "../host/model/data";
import { asFormula } from "../host/model/entry";
import type { RunningSite } from "../host/page/server";
import { browserOfFile } from "./edition";
import { serveProbe } from "./probe/build";
import type { Probe } from "./probe/probe";

const laterSheets: readonly string[] = [sheetNames.records, sheetNames.withdrawn];

/** The sheets of a new ledger of the sample list, in their order. */
export const ledgerSheets: readonly string[] = Object.values(sheetNames).filter(
  (name) => !laterSheets.includes(name)
);

/** The same of a list in which no work recurs, as in the sample document. */
export const sheetsWithoutPeriods = ledgerSheets.filter((name) => name !== sheetNames.occurrences);

/** A simulated Excel with the probe's page open in it. */
export interface Stage {
  readonly excel: SimulatedExcel;
  readonly frame: Frame;
  /** Calls a method of the probe with plain data. */
  call<Name extends Callable>(
    name: Name,
    ...args: Parameters<Probe[Name]>
  ): Promise<Awaited<ReturnType<Probe[Name]>>>;
  close(): Promise<void>;
}

type Callable = {
  [Key in keyof Probe]: Probe[Key] extends (...args: never[]) => unknown ? Key : never;
}[keyof Probe];

/** What the stages of a test file share. */
export interface Surroundings {
  readonly browser: Browser;
  readonly site: RunningSite;
}

/** Opens a fresh stage before each test and hands it over; browser and site are the file's. */
export function stageEachTest(use: (stage: Stage, surroundings: Surroundings) => void): void {
  const browser = browserOfFile();
  let surroundings: Surroundings;
  let stage: Stage;
  beforeAll(async () => {
    surroundings = { browser: browser(), site: await serveProbe() };
  });
  afterAll(() => surroundings.site.stop());
  beforeEach(async () => {
    stage = await openStage(surroundings);
    use(stage, surroundings);
  });
  afterEach(async () => {
    await stage.close();
  });
}

/** @param options of the simulated Excel: its language, and what it supports */
export async function openStage(
  { browser, site }: Surroundings,
  options: SimulatedExcelOptions = {}
): Promise<Stage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const excel = new SimulatedExcel(options);
  await excel.open(page, `${site.origin}/probe.html`);
  const frame = page.frames().find((one) => one !== page.mainFrame())!;
  await frame.waitForFunction(() => "probe" in window);
  await frame.evaluate(() => window.probe);
  excel.clearWire();
  return {
    excel,
    frame,
    call: (name, ...args) =>
      frame.evaluate(
        async ([method, values]) => {
          const probe = (await window.probe) as unknown as Record<
            string,
            (...args: unknown[]) => unknown
          >;
          return probe[method]!(...values);
        },
        [name, args] as const
      ) as never,
    async close() {
      await excel.close();
      await context.close();
    },
  };
}

export function sheetNamed({ excel }: Stage, name: string): SheetData {
  const sheet = excel.store.sheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

export function cellsOf(stage: Stage, sheet: string): CellData[] {
  return [...sheetNamed(stage, sheet).cells.values()];
}

/** What stands in a cell, a formula as its text. */
export function contentAt(stage: Stage, sheet: string, row: number, column: number): unknown {
  return asFormula(sheetNamed(stage, sheet).cells.get(`${row},${column}`)?.content ?? null);
}

/** Sheets get new ids each time they are written; two workbooks are the same but for those. */
export function withoutIds(snapshot: string): string {
  const known = new Map<string, number>();
  return snapshot.replace(/\{[0-9-]+\}/g, (id) => {
    if (!known.has(id)) known.set(id, known.size);
    return `{${known.get(id)}}`;
  });
}
