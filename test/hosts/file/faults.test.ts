import {
  createFileHost,
  writeWorkbook,
  type FileHost,
  type WorkbookInHand,
} from "../../../src/hosts/file";
import { createLedger } from "../../../src/ledger";
import { planWorkbook, tableNames } from "../../../src/workbook";
import { sampleList } from "../../support/sample-list";

/** What goes wrong while the workbook in hand is made anew: at each step, in each way to change it. */

type Step = "unpackCells" | "carriedFrom" | "packWorkbook";

let mockFault: Step | null = null;

function mockFailing(file: string, step: Step): object {
  const real = jest.requireActual<Record<string, (...given: unknown[]) => unknown>>(file);
  return {
    ...real,
    async [step](...given: unknown[]) {
      if (mockFault === step) throw new RangeError("out of memory");
      return real[step]!(...given);
    },
  };
}

jest.mock("../../../src/hosts/file/read/read-cells", () =>
  mockFailing("../../../src/hosts/file/read/read-cells", "unpackCells")
);
jest.mock("../../../src/hosts/file/carry/carry", () =>
  mockFailing("../../../src/hosts/file/carry/carry", "carriedFrom")
);
jest.mock("../../../src/hosts/file/write/write-workbook", () =>
  mockFailing("../../../src/hosts/file/write/write-workbook", "packWorkbook")
);

const asOf = "2025-10-15";
const fresh = createLedger(sampleList, "sample.docx", []);
const plan = planWorkbook({ ...fresh, settings: { ...fresh.settings, asOf } }, asOf);
const firstTask = { column: "序号", value: "1" };
const half = (host: FileHost) => host.updateRow(tableNames.tasks, firstTask, { 进度: 0.5 });

let original: Uint8Array;
beforeAll(async () => {
  original = await writeWorkbook(plan);
});
afterEach(() => {
  mockFault = null;
});

/** Ways to change the workbook, and the steps that each of them takes. */
const ways: [string, (host: FileHost) => Promise<unknown>, readonly Step[]][] = [
  ["apply", (host) => host.apply(plan), ["carriedFrom", "packWorkbook"]],
  ["updateRow", half, ["unpackCells", "carriedFrom", "packWorkbook"]],
  [
    "updateNames",
    (host) => host.updateNames({ DueSoonDays: 15 }),
    ["unpackCells", "carriedFrom", "packWorkbook"],
  ],
  ["open", (host) => host.open(original.slice()), ["unpackCells"]],
  ["takeUp", (host) => host.takeUp({ bytes: original.slice(), title: "别的" }), ["unpackCells"]],
  ["readLedger", (host) => host.readLedger(), ["unpackCells"]],
  ["openCopy", (host) => host.openCopy(plan, "副本.xlsx"), ["packWorkbook"]],
];

/** A host with a change in hand that was not saved, and what it must still hold after a fault. */
async function changedHost() {
  const downloads: string[] = [];
  const host = createFileHost({
    bytes: original,
    onDownload: (_, name) => void downloads.push(name),
  });
  await half(host);
  const unsaved = host.unsaved()!;
  const heard = jest.fn();
  host.onChange(heard);
  const expectUntouched = async () => {
    expect(heard).not.toHaveBeenCalled();
    await expectHeld(host, unsaved);
    expect(downloads).toEqual([]);
  };
  return { host, unsaved, expectUntouched };
}

/**
 * The workbook is still in hand, unsaved, can be read, and the step before it taken back. Bytes are
 * compared by themselves: to show where two workbooks differ takes minutes.
 */
async function expectHeld(host: FileHost, unsaved: WorkbookInHand): Promise<void> {
  expect(host.bytes() === unsaved.bytes).toBe(true);
  expect(host.unsaved() === unsaved).toBe(true);
  const tasks = (await host.readLedger())!.tables.get(tableNames.tasks)!;
  expect(tasks.rows[0]![tasks.columns.indexOf("进度")]).toBe(0.5);
  await host.undo();
  expect(host.bytes() === original).toBe(true);
  expect(host.canUndo()).toBe(false);
}

const cases = ways.flatMap(([name, work, steps]) =>
  steps.map((step): [string, Step, (host: FileHost) => Promise<unknown>] => [name, step, work])
);

test.each(cases)("%s fails at %s: the workbook in hand stays", async (_, step, work) => {
  const { host, expectUntouched } = await changedHost();
  mockFault = step;
  await expect(work(host)).rejects.toThrow("out of memory");
  mockFault = null;
  await expectUntouched();
});

test.each([0.5, 1])("so it does when telling of progress fails at %d", async (failing) => {
  const { host, expectUntouched } = await changedHost();
  const onProgress = (share: number) => {
    if (share === failing) throw new Error("nobody listens");
  };
  await expect(host.apply(plan, { onProgress })).rejects.toThrow("nobody listens");
  await expectUntouched();
});

test("several changes as one step are taken back when the last of them fails", async () => {
  const { host, unsaved } = await changedHost();
  const work = async () => {
    await host.updateRow(tableNames.tasks, firstTask, { 进度: 1 });
    expect(host.bytes() === unsaved.bytes).toBe(false);
    mockFault = "packWorkbook";
    await host.apply(plan);
  };
  await expect(host.asOneStep(work)).rejects.toThrow("out of memory");
  mockFault = null;
  await expectHeld(host, unsaved);
});

test("a workbook that could not be handed over is still unsaved", async () => {
  const onDownload = () => {
    throw new Error("no room");
  };
  const host = createFileHost({ bytes: original, onDownload });
  await half(host);
  const unsaved = host.unsaved()!;
  await expect(host.save("台账.xlsx")).rejects.toThrow("no room");
  await expectHeld(host, unsaved);
});
