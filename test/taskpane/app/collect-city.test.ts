import { writeWorkbook } from "../../../src/hosts/file";
import { createLedger } from "../../../src/ledger";
import { collectCity, type CountyFile } from "../../../src/taskpane/app/collect-city";
import { planWorkbook } from "../../../src/workbook";
import { sampleList } from "../../support/sample-list";

const asOf = "2025-12-15";

async function county(name: string, region: string): Promise<CountyFile> {
  const list = { ...sampleList, region, title: `${region}2025年任务清单` };
  const bytes = await writeWorkbook(planWorkbook(createLedger(list, "清单.docx", []), asOf));
  return { name, bytes: async () => bytes };
}

const broken: CountyFile = { name: "坏.xlsx", bytes: async () => new Uint8Array([1, 2, 3]) };
const reasonOf = ({ code }: { code: string }) => code;

test("the ledgers that can be read are joined; the others are told, and duplicates", async () => {
  const first = await county("甲.xlsx", "甲县");
  const shares: number[] = [];
  const files = [first, broken, await county("乙.xlsx", "乙县"), first];
  const { plan, counties, tasks, notes } = await collectCity(files, asOf, reasonOf, {
    onProgress: (share) => shares.push(share),
  });
  expect([counties, tasks]).toEqual([2, 12]);
  expect(plan.sheets.map(({ name }) => name)).toContain("汇总总览");
  expect(notes.map(({ file, kind }) => [file, kind])).toEqual([
    ["甲.xlsx(2)", "duplicate"],
    ["坏.xlsx", "unreadable"],
  ]);
  expect(shares).toEqual([0.2, 0.4, 0.6, 0.8]);
});

test("where none can be read, the first one's reason is told", async () => {
  await expect(collectCity([broken], asOf, reasonOf)).rejects.toMatchObject({
    code: "noLedgers",
    parameters: { reason: "workbookDamaged" },
  });
});

test("a cancel between two files stops the reading", async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const { bytes } = await county("甲.xlsx", "甲县");
  const files = ["一", "二", "三"].map((name) => ({
    name,
    bytes: () => {
      asked.push(name);
      return bytes();
    },
  }));
  const work = collectCity(files, asOf, reasonOf, {
    signal: stop.signal,
    onProgress: (share) => share > 0.4 && stop.abort(),
  });
  await expect(work).rejects.toMatchObject({ code: "cancelled" });
  expect(asked).toEqual(["一", "二"]);
});
