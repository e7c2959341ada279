import type { ChangeMeanwhile, FailedRequest, Fault } from "../host/faults";
import { Gate } from "../host/gate";
import { asFormula } from "../host/model/entry";
import { sampleList, task } from "../support/sample-list";
import { waitUntil } from "./wait-until";
import { contentAt, ledgerSheets, stageEachTest, withoutIds, type Stage } from "./excel-stage";

const asOf = "2025-12-15";
const kinds: readonly FailedRequest["kind"][] = ["refuse", "breakOff", "loseReply"];

/** The requests of a first writing: survey, build, replace. */
const firstRequests = 3;

/** Over an earlier ledger the user's own formulas are read as well. */
const laterRequests = 4;

/** Every request, in every way in which it can fail. */
const faultsOf = (requestCount: number): FailedRequest[] =>
  kinds.flatMap((kind) =>
    Array.from({ length: requestCount }, (_, index) => ({ request: index + 1, kind }))
  );

jest.setTimeout(60_000);

let stage: Stage;

stageEachTest((opened) => {
  stage = opened;
});

const earlier = { ...sampleList, title: "旧清单" };

/** Writes with the fault. Either nothing happened and the user was told, or all of it. */
async function applyWith(fault: Fault): Promise<{ told: string | null; unchanged: boolean }> {
  const before = stage.excel.snapshot();
  stage.excel.clearWire();
  stage.excel.faults = [fault];
  const told = await stage.call("apply", sampleList, asOf);
  stage.excel.faults = [];
  return { told, unchanged: stage.excel.snapshot() === before };
}

async function expectWholeLedger(): Promise<void> {
  const written = withoutIds(stage.excel.snapshot());
  await stage.call("apply", sampleList, asOf);
  expect(withoutIds(stage.excel.snapshot())).toBe(written);
}

describe("a first import with a request that fails", () => {
  test.each(faultsOf(firstRequests))("request $request: $kind", async (fault) => {
    const { told, unchanged } = await applyWith(fault);
    const isWritten = fault.kind === "loseReply" && fault.request === firstRequests;
    expect([unchanged, told === null]).toEqual([!isWritten, isWritten]);
    if (isWritten) await expectWholeLedger();
    else expect(told).toMatch(/没有写入任何内容/);
  });
});

describe("a re-import with a request that fails", () => {
  test.each(faultsOf(laterRequests))("request $request: $kind", async (fault) => {
    await stage.call("apply", earlier, asOf);
    const [own] = stage.excel.store.data.sheets;
    const formula = "=ROWS(Tasks[序号])";
    stage.excel.store.setContent(own!, 0, 0, { kind: "formula", formula });
    const { told, unchanged } = await applyWith(fault);
    // Once a sheet of the earlier ledger is gone, the new one is finished.
    const isWritten = fault.kind !== "refuse" && fault.request === laterRequests;
    expect([unchanged, told === null]).toEqual([!isWritten, isWritten]);
    expect(contentAt(stage, "Sheet1", 0, 0)).toBe(formula);
    if (isWritten) await expectWholeLedger();
    else expect(told).toMatch(/没有写入任何内容/);
  });

  test("whose reply is lost protects what is to be protected, and that once", async () => {
    await stage.call("apply", earlier, asOf);
    stage.excel.clearWire();
    stage.excel.faults = [{ request: laterRequests, kind: "loseReply" }];
    expect(await stage.call("applyProtected", sampleList, asOf)).toBeNull();
    const locked = stage.excel.store.data.sheets.filter(({ isProtected }) => isProtected);
    expect(locked.map(({ name }) => name)).toEqual(["任务台账"]);
  });

  test("that cannot even be undone is told of, and the next one clears up", async () => {
    await stage.call("apply", earlier, asOf);
    stage.excel.clearWire();
    stage.excel.faults = [
      { request: 3, kind: "breakOff" },
      { request: 4, kind: "refuse" },
    ];
    expect(await stage.call("apply", sampleList, asOf)).toMatch(/正在写入/);
    stage.excel.faults = [];
    expect(await stage.call("apply", sampleList, asOf)).toBeNull();
    expect(stage.excel.snapshot()).not.toMatch(/正在写入|旧清单|#REF!/);
  });
});

test.each([
  ["InvalidOperationInCellEditMode", /正在编辑/],
  ["AccessDenied", /受保护/],
  ["ItemNotFound", /可能刚被删除或改名/],
  ["InsertDeleteConflict", /没有完成这一步/],
])("%s is told in the user's words", async (code, words) => {
  const { told } = await applyWith({ request: 2, kind: "refuse", code });
  expect(told).toMatch(words);
});

describe("somebody else at the same workbook", () => {
  const meanwhile = (request: number, change: ChangeMeanwhile["change"]): Fault => ({
    request,
    kind: "meanwhile",
    change,
  });
  const ledgerSheet = ({ store }: Stage["excel"]) => store.sheet("任务台账")!;

  test.each([2, 3, 4])(
    "deletes a ledger sheet before request %s of a re-import",
    async (request) => {
      await stage.call("apply", earlier, asOf);
      const fault = meanwhile(request, (store) => store.deleteSheet(store.sheet("任务台账")!));
      const { told } = await applyWith(fault);
      if (told !== null) {
        expect(told).toMatch(/没有写入任何内容/);
        expect(stage.excel.store.sheet("任务台账")).toBeUndefined();
        expect(stage.excel.snapshot()).not.toMatch(/正在写入/);
        // Importing again puts everything right.
        expect(await stage.call("apply", sampleList, asOf)).toBeNull();
      }
      await expectWholeLedger();
    }
  );

  test.each([2, 3, 4])(
    "renames a ledger sheet before request %s of a re-import",
    async (request) => {
      await stage.call("apply", earlier, asOf);
      const fault = meanwhile(request, (store) =>
        store.renameSheet(store.sheet("任务台账")!, "台账")
      );
      const { told } = await applyWith(fault);
      if (told !== null) {
        expect(told).toMatch(/没有写入任何内容/);
        expect(stage.excel.snapshot()).not.toMatch(/正在写入/);
        expect(await stage.call("apply", sampleList, asOf)).toBeNull();
      }
      await expectWholeLedger();
    }
  );

  /** The requests of writing a ledger anew: reading, survey, own formulas, build, replace. */
  const rewriting = { survey: 2, ownFormulas: 3, build: 4, replace: 5 };
  const typeIn: ChangeMeanwhile["change"] = (store) => {
    const sheet = store.sheet("任务台账")!;
    const [table] = sheet.tables;
    const { row, column, columnCount } = table!.area;
    const places = Array.from({ length: columnCount }, (_, at) => column + at);
    const contentAt = (at: number) => asFormula(sheet.cells.get(`${row},${at}`)!.content);
    const progress = places.find((at) => contentAt(at) === "进度")!;
    store.setContent(sheet, row + 2, progress, { kind: "number", number: 0.35, shown: null });
  };
  const progressOf = async (task: number) => {
    const { columns, rows } = (await stage.call("read"))!.tables["Tasks"]!;
    return rows[task]![columns.indexOf("进度")];
  };

  test.each(Object.entries(rewriting).filter(([name]) => name !== "replace"))(
    "types into the ledger before the request of the %s: told, and nothing is lost",
    async (_, request) => {
      await stage.call("apply", sampleList, asOf);
      const before = stage.excel.snapshot();
      let typed = "";
      stage.excel.clearWire();
      stage.excel.faults = [
        meanwhile(request, (store) => {
          typeIn(store);
          typed = stage.excel.snapshot();
        }),
      ];
      expect(await stage.call("rewrite", asOf)).toMatch(/有人改动了台账。没有写入任何内容/);
      stage.excel.faults = [];
      expect(typed).not.toBe(before);
      expect(stage.excel.snapshot()).toBe(typed);
      expect(await stage.call("rewrite", asOf)).toBeNull();
      expect(await progressOf(1)).toBe(0.35);
    }
  );

  test("types into a ledger that is too large to be looked at in passing", async () => {
    const content = "开展土壤污染防治重点工作。".repeat(40);
    const tasks = Array.from({ length: 1_500 }, (_, index) => task(String(index + 1), { content }));
    await stage.call("apply", { ...sampleList, tasks }, asOf);
    stage.excel.clearWire();
    stage.excel.faults = [meanwhile(rewriting.build, typeIn)];
    expect(await stage.call("rewrite", asOf)).toMatch(/有人改动了台账。没有写入任何内容/);
    expect(await progressOf(1)).toBe(0.35);
  });

  test("types into the ledger at the moment of its replacement: told what to enter again", async () => {
    await stage.call("apply", sampleList, asOf);
    stage.excel.clearWire();
    stage.excel.faults = [meanwhile(rewriting.replace, typeIn)];
    expect(await stage.call("rewrite", asOf)).toMatch(/请补填：任务台账 2 进度: 0\.35$/);
    expect(stage.excel.workRequests()).toHaveLength(rewriting.replace);
    expect(await progressOf(1)).toBeNull();
  });

  test("makes a ledger of their own before the first one is written", async () => {
    await stage.call("apply", earlier, asOf);
    const told = await stage.call("applyAsFirst", sampleList, asOf);
    expect(told).toMatch(/有人改动了台账。没有写入任何内容/);
    expect((await stage.call("read"))!.names["LedgerTitle"]!.value).toBe(earlier.title);
  });

  test("deletes the ledger after it was read", async () => {
    await stage.call("apply", sampleList, asOf);
    stage.excel.clearWire();
    stage.excel.faults = [
      meanwhile(rewriting.survey, (store) => {
        for (const name of ledgerSheets) store.deleteSheet(store.sheet(name)!);
        store.data.names.length = 0;
      }),
    ];
    expect(await stage.call("rewrite", asOf)).toMatch(/有人改动了台账。没有写入任何内容/);
    expect(stage.excel.store.data.sheets).toHaveLength(1);
  });

  test("deletes the tasks between finding a row and writing into it", async () => {
    await stage.call("apply", sampleList, asOf);
    stage.excel.clearWire();
    stage.excel.faults = [meanwhile(2, (store) => store.deleteSheet(ledgerSheet(stage.excel)))];
    const key = { column: "序号", value: "2" };
    const told = await stage.call("updateRow", "Tasks", key, { 进度: 0.8 });
    expect(told).toMatch(/可能刚被删除或改名/);
  });
});

test("a slow reply is waited for, and nothing is sent twice", async () => {
  const until = new Gate();
  stage.excel.faults = [{ request: 2, kind: "slow", until }];
  const told = stage.call("apply", sampleList, asOf);
  await waitUntil(() => stage.excel.workRequests().length === 2);
  const built = stage.excel.snapshot();
  await stage.frame.evaluate(() => new Promise(requestAnimationFrame));
  expect(stage.excel.snapshot()).toBe(built);
  until.open();
  expect(await told).toBeNull();
  expect(stage.excel.workRequests()).toHaveLength(firstRequests);
});
