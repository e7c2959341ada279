import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/hosts/file";
import { mergeLedger } from "../../../src/ledger";
import {
  collectCounties,
  planCity,
  planLeaders,
  planNotices,
  planRanking,
} from "../../../src/reports";
import { planWorkbook, type WorkbookPlan } from "../../../src/workbook";
import { harm, hostileLedger, plannedFormulas } from "../../support/hostile-ledger";
import { recalculate } from "../../support/libreoffice";
import { sampleList } from "../../support/sample-list";
import { workbookCells } from "../../support/workbook-cells";

const asOf = "2027-01-15";
const ledger = hostileLedger();
const halfOfIt = { ...sampleList, tasks: ledger.tasks.slice(0, 12).map(({ task }) => task) };
const withdrawn = mergeLedger(ledger, halfOfIt, { source: "二.docx", registry: [] }).value.ledger;

const plans: [string, WorkbookPlan][] = [
  ["the ledger", planWorkbook(ledger, asOf)],
  ["a ledger with withdrawn tasks", planWorkbook(withdrawn, asOf)],
  ["the leaders' workbook", planLeaders(ledger, asOf)],
  ["the ranking", planRanking(ledger, asOf)],
  ["the notices", planNotices(ledger, asOf, null)],
  [
    "the city's workbook",
    planCity(
      collectCounties(
        [{ file: `=${harm}.xlsx`, ledger }],
        [{ file: "=1.xlsx", reason: "=1" }],
        asOf
      )
    ),
  ],
];

test("the hostile list is a list", () => {
  expect(ledger.tasks).toHaveLength(24);
  expect(ledger.tasks[0]!.task.title).toContain(harm);
});

test.each(plans)(
  "%s holds no formula but ours, also after another program saved it",
  async (_, plan) => {
    const bytes = await writeWorkbook(plan);
    const [saved] = await recalculate([bytes]);
    for (const workbook of [bytes, saved!]) {
      const { values, formulas } = await workbookCells(workbook);
      expect(formulas.size).toBe(plannedFormulas(plan));
      for (const formula of formulas.values()) expect(String(formula)).not.toContain("HYPERLINK");
      expect(
        [...values.values()].filter((value) => String(value).includes(harm)).length
      ).toBeGreaterThan(0);
    }
  }
);

test.each(plans)(
  "%s holds no macro, no object and nothing that leads out of it",
  async (_, plan) => {
    const parts = Object.entries(unzipSync(await writeWorkbook(plan)));
    const names = parts.map(([name]) => name);
    expect(names).toContain("xl/workbook.xml");
    expect(
      names.filter((name) => /vba|activeX|ctrlProp|embeddings|externalLink/i.test(name))
    ).toEqual([]);
    for (const [name, bytes] of parts)
      if (/\.(?:xml|rels)$/.test(name))
        expect([name, strFromU8(bytes)]).not.toEqual([
          name,
          expect.stringMatching(/TargetMode="External"|<hyperlink\b|<ddeLink\b/),
        ]);
  }
);
