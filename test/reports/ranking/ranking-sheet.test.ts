import { createLedger } from "../../../src/ledger";
import { planRanking } from "../../../src/reports";
import { reportValues } from "../../support/report-rows";
import { deadline, sampleList, task, units } from "../../support/sample-list";

test("each unit stands with its rank, counts and shares, and the method is told below", () => {
  const led = (number: string, unit: string, due: string | null) =>
    task(number, {
      lead: units(unit),
      due,
      deadlines: due === null ? [deadline("长期坚持", "open")] : [],
    });
  const tasks = [
    led("1", "县水利局", "2025-06-30"),
    led("2", "县水利局", "2025-12-31"),
    led("3", "县林业局", "2025-03-31"),
    led("4", "县财政局", null),
  ];
  const ledger = createLedger({ ...sampleList, tasks }, "清单.docx", []);
  const [first, ...others] = ledger.tasks;
  const late = { ...first!, entry: { ...first!.entry, completedOn: "2025-07-02" } };
  const [sheet] = planRanking({ ...ledger, tasks: [late, ...others] }, "2025-09-01").sheets;
  const [, , ...rows] = reportValues(sheet!);
  expect(rows.slice(0, 4)).toEqual([
    ["名次", "牵头单位", "牵头任务", "应完成", "已完成", "完成率", "应按期", "按期完成", "按期率"],
    [1, "县水利局", 2, 2, 1, 0.5, 1, 0, 0],
    [2, "县林业局", 1, 1, 0, 0, 1, 0, 0],
    ["—", "县财政局", 1, 0, 0, "—", 0, 0, "—"],
  ]);
  expect(rows.flat()).toContainEqual(expect.stringMatching(/^排名办法：/));
});
