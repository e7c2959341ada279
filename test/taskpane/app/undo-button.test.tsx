import { act, screen } from "@testing-library/react";
import { LedgerError } from "../../../src/diagnostics";
import { FakeHost, newLedger, openPane } from "../fakes";

const work = { bytes: new Uint8Array(), title: "台账" };
const undo = () => screen.findByRole("button", { name: "撤销上一次写入" });

/** 督办 over a ledger that was just written. */
async function openWritten(kind: "excel" | "file") {
  const stage = openPane({ host: new FakeHost(kind).hold(newLedger()) });
  await stage.user.click(screen.getByRole("tab", { name: "督办" }));
  await screen.findByRole("heading", { name: "牵头单位" });
  return stage;
}

test("inside Excel it is there while something can be undone, and says that it was", async () => {
  const stage = await openWritten("excel");
  expect(screen.queryByRole("button", { name: "撤销上一次写入" })).toBeNull();
  act(() => stage.undoing.handle(work));
  expect(await screen.findByText(/关闭任务窗格后就不能退了/)).toBeVisible();
  await stage.user.click(await undo());
  expect(stage.undoing.undone).toBe(1);
  expect(await screen.findAllByText("已撤销，台账恢复到上一次写入之前。")).toHaveLength(2);
  expect(screen.getByRole("tab", { name: "督办" })).toHaveFocus();
  expect(screen.queryByRole("button", { name: "撤销上一次写入" })).toBeNull();
});

test("in the browser edition it stays, and does nothing while there is nothing to undo", async () => {
  const stage = await openWritten("file");
  expect(await undo()).toHaveAttribute("aria-disabled", "true");
  await stage.user.click(await undo());
  expect(stage.undoing.undone).toBe(0);
});

test("what stops it is told", async () => {
  const stage = await openWritten("excel");
  stage.undoing.undo = () => Promise.reject(new LedgerError("excelChangedSinceWritten"));
  act(() => stage.undoing.handle(work));
  await stage.user.click(await undo());
  expect(await screen.findByText("没有撤销")).toBeVisible();
  expect(screen.getByText(/撤销会丢失这些改动/)).toBeVisible();
});
