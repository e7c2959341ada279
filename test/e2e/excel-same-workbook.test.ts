import { writeWorkbook } from "../../src/hosts/file";
import { createLedger } from "../../src/ledger";
import { planWorkbook } from "../../src/workbook";
import { sampleList } from "../support/sample-list";
import { outlineOfFile, outlineOfModel, type SheetOutline } from "../support/workbook-outline";
import { stageEachTest, type Stage } from "./excel-stage";

/** The ledger that is written through Office.js is the one that is written as a file. */

const asOf = "2025-12-15";

jest.setTimeout(60_000);

let stage: Stage;

stageEachTest((opened) => {
  stage = opened;
});

test("both hosts bring about the same workbook", async () => {
  await stage.call("apply", sampleList, asOf);
  const { sheets, names } = outlineOfModel(stage.excel.store.data);
  const plan = planWorkbook(createLedger(sampleList, "清单.docx", []), asOf);
  const file = await outlineOfFile(await writeWorkbook(plan));

  // The first sheet is the user's own.
  const [, ...written] = Object.entries(sheets);
  expect(written.map(([name]) => name)).toEqual(Object.keys(file.sheets));
  expect(names).toEqual(file.names);
  const all = written.map(([, sheet]) => sheet);
  for (const aspect of ["rules", "validations", "merges"] as const)
    expect(all.map((sheet) => sheet[aspect].length).some((count) => count > 1)).toBe(true);
  for (const aspect of ["contents", "numberFormats"] as const)
    expect(all.flatMap((sheet) => Object.keys(sheet[aspect])).length).toBeGreaterThan(50);
  const aspects = Object.keys(all[0]!) as (keyof SheetOutline)[];
  for (const aspect of aspects)
    for (const [name, sheet] of written)
      expect([name, aspect, sheet[aspect]]).toEqual([name, aspect, file.sheets[name]![aspect]]);
});
