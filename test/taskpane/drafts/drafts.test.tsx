import { act, screen, waitFor, within } from "@testing-library/react";
import { choose, document, FakeDrafts, FakeHost, openPane, type Stage } from "../fakes";

/** Unsaved work of the browser edition: kept, offered, cleared. */

const work = { bytes: new Uint8Array([1, 2, 3]), title: "柳城县清单" };
const leftBehind = () => {
  const drafts = new FakeDrafts();
  drafts.kept.set(7, { ...work, keptAt: new Date(2025, 11, 1, 9, 5) });
  return drafts;
};
const open = (drafts = new FakeDrafts()) => openPane({ host: new FakeHost("file"), drafts });
const handle = async ({ files }: Stage, next: typeof work | null) =>
  act(async () => files!.handle(next));
const leaving = () => {
  const event = new Event("beforeunload", { cancelable: true });
  Object.defineProperty(event, "returnValue", { value: "", writable: true });
  window.dispatchEvent(event);
  // Later browsers ask for the one, earlier ones for the other.
  expect(Boolean(event.returnValue)).toBe(event.defaultPrevented);
  return event.defaultPrevented;
};

test("unsaved work is kept as one draft, and cleared once it is saved", async () => {
  const stage = open();
  await handle(stage, work);
  await handle(stage, { ...work, title: "后来" });
  await waitFor(() => expect([...stage.drafts.kept.values()]).toMatchObject([{ title: "后来" }]));
  await handle(stage, null);
  await waitFor(() => expect(stage.drafts.kept.size).toBe(0));
});

test("leaving is asked about only while something is unsaved", async () => {
  const stage = open();
  expect(leaving()).toBe(false);
  await handle(stage, work);
  expect(leaving()).toBe(true);
  await handle(stage, null);
  expect(leaving()).toBe(false);
});

test("what was left unsaved is offered, restored and goes on as the same draft", async () => {
  const stage = open(leftBehind());
  expect(await screen.findByText(/《柳城县清单》，2025年12月1日 09:05/)).toBeVisible();
  await stage.user.click(screen.getByRole("button", { name: "恢复" }));
  expect(stage.files!.takenUp).toMatchObject([work]);
  await waitFor(() => expect(screen.queryByRole("button", { name: "恢复" })).toBeNull());
  expect([...stage.drafts.kept.keys()]).toEqual([7]);
  await handle(stage, null);
  await waitFor(() => expect(stage.drafts.kept.size).toBe(0));
});

test("what was left unsaved is discarded, and nothing else is", async () => {
  const stage = open(leftBehind());
  await handle(stage, work);
  await waitFor(() => expect(stage.drafts.kept.size).toBe(2));
  await stage.user.click(await screen.findByRole("button", { name: "丢弃" }));
  await waitFor(() => expect([...stage.drafts.kept.keys()]).toEqual([8]));
});

test("saving other work does not take away an offer that was not answered", async () => {
  const stage = open(leftBehind());
  await handle(stage, work);
  await handle(stage, null);
  await waitFor(() => expect([...stage.drafts.kept.keys()]).toEqual([7]));
  expect(screen.getByRole("button", { name: "恢复" })).toBeVisible();
});

test("opening another ledger keeps the unsaved one as a draft, and offers it", async () => {
  const stage = open();
  await handle(stage, work);
  await waitFor(() => expect(stage.drafts.kept.size).toBe(1));
  await choose(stage, document("台账.xlsx"));
  expect(await screen.findByRole("button", { name: "恢复" })).toBeVisible();
  expect(stage.drafts.kept.size).toBe(1);
});

test("all that is kept can be cleared in the settings", async () => {
  const stage = open(leftBehind());
  await screen.findByRole("button", { name: "恢复" });
  await stage.user.click(screen.getByRole("tab", { name: "设置" }));
  await stage.user.click(await screen.findByRole("button", { name: "清除暂存" }));
  await waitFor(() => expect(stage.drafts.kept.size).toBe(0));
  const panel = screen.getByRole("tabpanel", { name: "设置" });
  expect(await within(panel).findByText("暂存已清除。")).toBeVisible();
  expect(screen.queryByRole("button", { name: "恢复" })).toBeNull();
});

test("a browser that keeps nothing says so, and all else works", async () => {
  const drafts = new FakeDrafts();
  drafts.isThere = false;
  const stage = open(drafts);
  await handle(stage, work);
  expect(leaving()).toBe(true);
  await choose(stage, document("台账.xlsx"));
  await waitFor(() => expect(stage.files!.opened).toHaveLength(1));
  await stage.user.click(screen.getByRole("tab", { name: "设置" }));
  expect(await screen.findByText(/这个浏览器（或无痕窗口）不能暂存/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "清除暂存" })).toBeNull();
});
