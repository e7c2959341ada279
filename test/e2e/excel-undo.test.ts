import type { ChangeMeanwhile, FailedRequest } from "../host/faults";
import { contentOf } from "../host/model/entry";
import type { WorkbookStore } from "../host/model/store";
import { sampleList } from "../support/sample-list";
import { stageEachTest, withoutIds, type Stage } from "./excel-stage";

/** What was written as a whole is taken back: the workbook is as it was before. */

const asOf = "2025-12-15";
const earlier = { ...sampleList, title: "旧清单", tasks: sampleList.tasks.slice(0, 4) };

jest.setTimeout(60_000);

let stage: Stage;

stageEachTest((opened) => {
  stage = opened;
});

/** The workbook but for ids, and for what a person sees first, which is not theirs to keep. */
function workbook(): unknown {
  const all = JSON.parse(withoutIds(stage.excel.snapshot())) as Record<string, unknown>;
  return { ...all, activeSheet: null, selection: null };
}

const typeIn = (store: WorkbookStore, task: number, progress: number | string) => {
  const sheet = store.sheet("任务台账")!;
  const { row, column, columnCount } = sheet.tables[0]!.area;
  const header = Array.from({ length: columnCount }, (_, at) => {
    const content = sheet.cells.get(`${row},${column + at}`)!.content;
    return content?.kind === "text" ? content.text : "";
  });
  store.setContent(sheet, row + task, column + header.indexOf("进度"), contentOf(progress));
};

const undone = async () => {
  expect(await stage.call("canUndo")).toBe(true);
  stage.excel.clearWire();
  return stage.call("undo");
};

describe("a first import", () => {
  let before: unknown;
  beforeEach(async () => {
    const { store } = stage.excel;
    store.setContent(store.data.sheets[0]!, 0, 0, contentOf("自己的"));
    store.data.properties.author = "某人";
    before = workbook();
    expect(await stage.call("applyOver", sampleList, asOf)).toBeNull();
  });

  test("is taken back whole: sheets, names and properties", async () => {
    expect(stage.excel.store.data.properties.author).not.toBe("某人");
    expect(await undone()).toBeNull();
    expect(workbook()).toEqual(before);
    expect(await stage.call("canUndo")).toBe(false);
    expect(stage.excel.workRequests().length).toBeLessThanOrEqual(4);
  });

  test("leaves what was typed into the user's own sheets, and the properties that they changed", async () => {
    const { store } = stage.excel;
    store.setContent(store.data.sheets[0]!, 1, 0, contentOf("后来写的"));
    store.data.properties.title = "我的";
    expect(await undone()).toBeNull();
    expect(store.data.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(stage.excel.snapshot()).toContain("后来写的");
    expect(store.data.properties).toMatchObject({ title: "我的", author: "某人" });
  });

  test("in a workbook of which nothing else is left gives an empty sheet", async () => {
    const { store } = stage.excel;
    store.deleteSheet(store.data.sheets[0]!);
    store.sheet("任务台账")!.visibility = "VeryHidden";
    expect(await undone()).toBeNull();
    expect(store.data.sheets.map(({ cells }) => cells.size)).toEqual([0]);
    expect(store.data.names).toEqual([]);
  });

  describe("is not taken back, and the workbook stays,", () => {
    const refused = async () => {
      const now = stage.excel.snapshot();
      const told = await undone();
      expect(stage.excel.snapshot()).toBe(now);
      expect(await stage.call("canUndo")).toBe(true);
      return told;
    };

    test("once somebody typed into it", async () => {
      typeIn(stage.excel.store, 2, 0.35);
      expect(await refused()).toMatch(/撤销会丢失这些改动/);
    });

    test("once somebody typed below a table", async () => {
      stage.excel.store.setContent(stage.excel.store.sheet("任务台账")!, 60, 2, contentOf("备注"));
      expect(await refused()).toMatch(/任务台账!/);
    });

    test("while the user's own formulas look at it", async () => {
      const { store } = stage.excel;
      const formula = "=ROWS(Tasks[序号])";
      store.setContent(store.data.sheets[0]!, 3, 1, { kind: "formula", formula });
      expect(await refused()).toMatch(/Sheet1!B4/);
    });

    test("while the structure is protected", async () => {
      stage.excel.store.data.structureProtected = true;
      expect(await refused()).toMatch(/工作簿结构受保护/);
    });

    test("in a workbook that takes no changes", async () => {
      stage.excel.store.data.readOnly = true;
      expect(await refused()).toMatch(/只读/);
    });
  });

  /** Survey, the user's own formulas, reading, and the removal. */
  const removal = 4;
  const faults = (["refuse", "breakOff", "loseReply"] as const).flatMap((kind) =>
    Array.from({ length: removal }, (_, at): FailedRequest => ({ request: at + 1, kind }))
  );

  test.each(faults)("is taken back whole or not at all: request $request: $kind", async (fault) => {
    const written = workbook();
    stage.excel.clearWire();
    stage.excel.faults = [fault];
    const told = await stage.call("undo");
    stage.excel.faults = [];
    const isDone = fault.request === removal && fault.kind !== "refuse";
    expect(told === null).toBe(isDone);
    expect(workbook()).toEqual(isDone ? before : written);
  });

  test("that cannot be taken back whole is told of", async () => {
    stage.excel.clearWire();
    stage.excel.faults = [
      { request: removal, kind: "breakOff" },
      { request: removal + 1, kind: "refuse" },
    ];
    expect(await stage.call("undo")).toMatch(/还留有台账的部分工作表/);
  });
});

describe("importing again", () => {
  beforeEach(async () => {
    await stage.call("apply", earlier, asOf);
    typeIn(stage.excel.store, 2, 0.35);
  });

  test("is taken back: the earlier ledger stands there with what was typed, and the user's formulas", async () => {
    const { store } = stage.excel;
    const formula = "=ROWS(Tasks[序号])";
    store.setContent(store.data.sheets[0]!, 0, 0, { kind: "formula", formula });
    const before = workbook();
    expect(await stage.call("applyOver", sampleList, asOf)).toBeNull();
    expect(workbook()).not.toEqual(before);
    expect(await undone()).toBeNull();
    expect(workbook()).toEqual(before);
    expect(await stage.call("canUndo")).toBe(false);
  });

  test("gives back, when it is taken back, what somebody typed at the moment of replacement", async () => {
    // Reading, survey, the user's own formulas, and the building of the new sheets.
    const building: ChangeMeanwhile = {
      request: 5,
      kind: "meanwhile",
      change: (store) => typeIn(store, 3, 0.7),
    };
    stage.excel.clearWire();
    stage.excel.faults = [building];
    const told = await stage.call("applyOver", sampleList, asOf);
    stage.excel.faults = [];
    expect(told).toMatch(/请补填：任务台账 3 进度: 0\.7$/);
    expect(await undone()).toBeNull();
    const { columns, rows } = (await stage.call("read"))!.tables["Tasks"]!;
    expect(rows.map((row) => row[columns.indexOf("进度")])).toEqual([null, 0.35, 0.7, null]);
  });

  test("is not offered to be taken back when it replaced what nobody can read for sure", async () => {
    typeIn(stage.excel.store, 3, "大半");
    expect(await stage.call("applyOver", sampleList, asOf)).toBeNull();
    expect(await stage.call("canUndo")).toBe(false);
  });

  test("is not offered any more once a card was filled in", async () => {
    await stage.call("applyOver", sampleList, asOf);
    const key = { column: "序号", value: "2" };
    expect(await stage.call("updateRow", "Tasks", key, { 进度: 0.8 })).toBeNull();
    expect(await stage.call("canUndo")).toBe(false);
  });
});

test("nothing is offered to be taken back in a workbook in which nothing was written", async () => {
  expect(await stage.call("canUndo")).toBe(false);
  expect(await stage.call("undo")).toBeNull();
  expect(stage.excel.store.data.sheets).toHaveLength(1);
});
