import type { FrameLocator } from "playwright-core";
import { Gate } from "../host/gate";
import type { SimulatedExcel } from "../host/simulated-excel";
import { pressingWays } from "./by-keyboard";
import { addInEachTest } from "./excel-add-in";
import { sheetsWithoutPeriods } from "./excel-stage";
import { waitUntil } from "./wait-until";

/** A big list on its way into an Excel that takes its time. */

jest.setTimeout(120_000);

let excel: SimulatedExcel;
let pane: FrameLocator;

addInEachTest(350, (addIn) => {
  ({ excel, pane } = addIn);
});

/** A list that takes several requests to write. */
function bigList(): Buffer {
  const content = "开展土壤污染防治重点工作，".repeat(40);
  const rows = Array.from(
    { length: 1_000 },
    (_, index) => `${index + 1},第${index + 1}件事,${content},县农业农村局,县水利局`
  );
  const header = "序号,主要任务,任务内容,牵头单位,配合单位";
  return Buffer.from(["某县2025年度土壤污染防治任务清单", header, ...rows].join("\n"));
}

async function review(): Promise<void> {
  await pane
    .getByLabel("选择文件")
    .first()
    .setInputFiles({ name: "清单.csv", buffer: bigList(), mimeType: "text/csv" });
  await pane.getByRole("heading", { name: /土壤污染防治任务清单/ }).waitFor();
}

const write = () => pane.getByRole("button", { name: "写入工作簿" }).click();
const share = async () =>
  Number(await pane.getByRole("progressbar").first().getAttribute("aria-valuenow"));

/** Reading whether a ledger stands there, survey, and the first of the sheets. */
const firstBuilding = 3;

test("progress is shown while Excel takes its time, and cancelling leaves the workbook as it was", async () => {
  await review();
  const before = excel.snapshot();
  excel.clearWire();
  const until = new Gate();
  excel.faults = [{ request: firstBuilding + 1, kind: "slow", until }];
  await write();
  await waitUntil(() => excel.workRequests().length === firstBuilding + 1);
  await pane.getByText("正在写入……").waitFor();
  const shown = await share();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(1);
  expect(excel.snapshot()).not.toBe(before);

  const cancel = pane.getByRole("button", { name: "取消" });
  await cancel.click();
  await pane.getByText(/^正在取消/).waitFor();
  expect(await cancel.getAttribute("aria-disabled")).toBe("true");
  until.open();
  await pane.getByText("已取消，没有写入任何内容。").waitFor();
  expect(excel.snapshot()).toBe(before);

  await write();
  await pane.getByRole("heading", { name: "牵头单位" }).waitFor();
  expect(excel.store.data.sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    ...sheetsWithoutPeriods,
  ]);
});

test("what may hold Excel up is told after a while, and writing goes on when the typing ends", async () => {
  await review();
  excel.beginCellEdit();
  await write();
  await pane.getByText(/如果有单元格正在编辑，请按 Enter 或 Esc/).waitFor();
  excel.endCellEdit();
  await pane.getByRole("heading", { name: "牵头单位" }).waitFor();
  expect(excel.store.data.sheets).toHaveLength(1 + sheetsWithoutPeriods.length);
});

test.each(pressingWays)(
  "by $way writing is cancelled while a person types into a cell",
  async ({ press }) => {
    await review();
    const before = excel.snapshot();
    excel.beginCellEdit();
    await press(pane.getByRole("button", { name: "直接去写入" }));
    await press(pane.getByRole("button", { name: "写入工作簿" }));
    await press(pane.getByRole("button", { name: "取消" }));
    excel.endCellEdit();
    await pane.getByText("已取消，没有写入任何内容。").waitFor();
    expect(excel.snapshot()).toBe(before);
  }
);
