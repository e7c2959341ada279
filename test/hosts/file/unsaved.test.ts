import { createFileHost, RowNotFoundError, writeWorkbook } from "../../../src/hosts/file";
import { createLedger } from "../../../src/ledger";
import { planWorkbook, tableNames } from "../../../src/workbook";
import { sampleList } from "../../support/sample-list";

/** What the file host knows of saving and undoing. */

const plan = planWorkbook(createLedger(sampleList, "sample.docx", []), "2025-10-15");
const host = () => createFileHost({ onDownload: () => undefined });
const key = { column: "序号", value: "1" };
const report = (progress: number) => [tableNames.tasks, key, { 进度: progress }] as const;

test("work is unsaved from a write until it is saved, and each of both is told", async () => {
  const file = host();
  const heard = jest.fn();
  const stop = file.onHandled(heard);
  expect(file.unsaved()).toBeNull();
  await file.apply(plan);
  expect(file.unsaved()).toMatchObject({ title: sampleList.title, bytes: file.bytes() });
  await file.save("a.xlsx");
  expect(file.unsaved()).toBeNull();
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await file.updateRow(...report(0.5));
  expect(file.unsaved()).not.toBeNull();
  expect(heard).toHaveBeenCalledTimes(2);
});

test("an opened workbook is saved, one that is taken up again is not", async () => {
  const bytes = await writeWorkbook(plan);
  const file = host();
  await file.open(bytes);
  expect(file.unsaved()).toBeNull();
  await file.takeUp({ bytes, title: "台账" });
  expect(file.unsaved()).toEqual({ bytes, title: "台账" });
});

test("each write is undone in turn, down to the workbook that was opened", async () => {
  const bytes = await writeWorkbook(plan);
  const file = host();
  await file.open(bytes);
  expect(file.canUndo()).toBe(false);
  await file.updateRow(...report(0.5));
  const once = file.bytes();
  await file.updateNames({ DueSoonDays: 15 });
  await file.undo();
  expect(file.bytes()).toBe(once);
  await file.undo();
  expect(file.bytes()).toBe(bytes);
  expect(file.unsaved()).toBeNull();
  expect(file.canUndo()).toBe(false);
});

test("the first import is undone to no workbook at all", async () => {
  const file = host();
  await file.apply(plan);
  await file.undo();
  expect(file.bytes()).toBeNull();
  expect(await file.readLedger()).toBeNull();
  expect(file.unsaved()).toBeNull();
});

test("several changes are undone as one, and none stays when one of them fails", async () => {
  const bytes = await writeWorkbook(plan);
  const file = host();
  await file.open(bytes);
  await file.asOneStep(async () => {
    await file.updateRow(...report(0.5));
    await file.updateRow(...report(0.6));
  });
  await file.undo();
  expect(file.bytes()).toBe(bytes);
  const failing = file.asOneStep(async () => {
    await file.updateRow(...report(0.5));
    await file.updateRow(tableNames.tasks, { ...key, value: "99" }, {});
  });
  await expect(failing).rejects.toThrow(RowNotFoundError);
  expect(file.bytes()).toBe(bytes);
  expect(file.canUndo()).toBe(false);
});

test("opening another workbook leaves nothing to undo", async () => {
  const file = host();
  await file.apply(plan);
  await file.open(await writeWorkbook(plan));
  expect(file.canUndo()).toBe(false);
});
