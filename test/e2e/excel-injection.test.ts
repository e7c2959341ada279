import type { Ledger } from "../../src/ledger";
import { planWorkbook } from "../../src/workbook";
import { asFormula } from "../host/model/entry";
import { hostileLedger, plannedFormulas } from "../support/hostile-ledger";
import { harm, readHostileFile } from "../support/hostile-list";
import { recalculate } from "../support/libreoffice";
import { workbookCells } from "../support/workbook-cells";
import { stageEachTest, type Stage } from "./excel-stage";

/** Nothing of a document becomes a formula on its way through Office.js into Excel. */

const asOf = "2027-01-15";

jest.setTimeout(120_000);

let stage: Stage;
stageEachTest((opened) => (stage = opened));

const holdsHarm = (content: unknown) => String(content).includes(harm);

const ledgers: [string, () => Ledger | Promise<Ledger>][] = [
  ["a ledger whose every text begins like a formula", hostileLedger],
  ["a .csv whose every cell does", () => readHostileFile("csv")],
  ["a .docx whose every cell does", () => readHostileFile("docx")],
];

test.each(ledgers)("%s brings none into Excel", async (_, made) => {
  const fresh = await made();
  const ledger = { ...fresh, settings: { ...fresh.settings, asOf } };
  expect(await stage.call("applyLedger", ledger, asOf)).toBeNull();
  const contents = stage.excel.store.data.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ content }) => (content === null ? [] : [content]))
  );
  const formulas = contents.filter(({ kind }) => kind === "formula").map(asFormula);
  expect(formulas).toHaveLength(plannedFormulas(planWorkbook(ledger, asOf)));
  expect(formulas.filter(holdsHarm)).toEqual([]);
  const texts = contents.filter(({ kind }) => kind === "text").map(asFormula);
  expect(texts.filter(holdsHarm).length).toBeGreaterThan(24 * 8);

  const [saved] = await recalculate([await stage.excel.save()]);
  const { values, formulas: kept } = await workbookCells(saved!);
  expect(kept.size).toBe(formulas.length);
  for (const formula of kept.values()) expect(String(formula)).not.toContain("HYPERLINK");
  const typed = [...values].filter(([place]) => !kept.has(place));
  expect(typed.filter(([, value]) => holdsHarm(value))).toHaveLength(
    texts.filter(holdsHarm).length
  );
});
