import {
  importReducer,
  nothingChosen,
  type Draft,
  type EarlierLedger,
  type ImportState,
} from "../../../src/taskpane/import/import-state";

const draft = { fileName: "清单.docx" } as Draft;
const redraft = { fileName: "清单（更正）.docx" } as Draft;
const earlier = { title: "现有台账" } as EarlierLedger;
const error = new Error("工作表受保护");

type Event = Parameters<typeof importReducer>[1];

const after = (...events: readonly Event[]): ImportState =>
  events.reduce(importReducer, nothingChosen);

const started: Event = { type: "started", fileName: "清单.docx" };
const read: Event = { type: "read", draft, earlier: null };
const writeStarted: Event = { type: "writeStarted" };
const progressed: Event = { type: "progressed", share: 0.4 };

test("work tells how far it is; what comes late tells nothing", () => {
  expect(after(started, progressed)).toMatchObject({ phase: "reading", share: 0.4 });
  expect(after(started, read, writeStarted, progressed)).toMatchObject({
    phase: "writing",
    share: 0.4,
  });
  expect(after(started, read, progressed)).toEqual(after(started, read));
  expect(after(progressed)).toEqual(nothingChosen);
});

test("writing begins from a review alone, from nothing, and remembers that it is to stop", () => {
  expect(after(started, writeStarted)).toEqual(after(started));
  expect(after(started, read, writeStarted)).toEqual({
    phase: "writing",
    draft,
    earlier: null,
    share: 0,
    isCancelling: false,
  });
  expect(after(started, read, writeStarted, { type: "cancelAsked" })).toMatchObject({
    phase: "writing",
    isCancelling: true,
  });
  expect(after(started, read, { type: "cancelAsked" })).toEqual(after(started, read));
});

test("a failure leads back to the review where there is one, else to choosing", () => {
  const failed: Event = { type: "failed", error };
  expect(after(started, failed)).toEqual({ phase: "choosing", failure: { error } });
  expect(after(started, read, writeStarted, failed)).toEqual({
    phase: "reviewing",
    draft,
    earlier: null,
    failure: { error },
  });
  expect(after(started, failed, started)).toEqual(after(started));
});

test("a ledger that changed stops the writing for another look; a draft made anew keeps the review", () => {
  const changed: Event = { type: "earlierChanged", earlier, draft: redraft };
  expect(after(started, read, writeStarted, changed)).toEqual({
    phase: "reviewing",
    draft: redraft,
    earlier,
    failure: null,
  });
  expect(after(started, changed)).toEqual(after(started));
  const redrafted: Event = { type: "redrafted", draft: redraft };
  expect(after(started, read, redrafted)).toMatchObject({ phase: "reviewing", draft: redraft });
  expect(after(redrafted)).toEqual(nothingChosen);
});

test("what was written or put aside leaves nothing", () => {
  expect(after(started, read, writeStarted, { type: "written" })).toEqual(nothingChosen);
  expect(after(started, read, { type: "discarded" })).toEqual(nothingChosen);
});
