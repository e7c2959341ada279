import type { ReactNode } from "react";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { TaskList } from "../../../src/tasklist";
import { EnvironmentContext, type Environment } from "../../../src/taskpane/app/environment";
import type { Engine } from "../../../src/taskpane/app/engine";
import { createLog } from "../../../src/taskpane/app/log";
import type { ChosenFile } from "../../../src/taskpane/import/chosen-file";
import type { Draft } from "../../../src/taskpane/import/import-state";
import { useImport } from "../../../src/taskpane/import/useImport";
import { readLedger } from "../../../src/workbook";
import { sampleList } from "../../support/sample-list";
import { asOf, engineReading, FakeHost, newLedger } from "../fakes";

const file: ChosenFile = { name: "清单.docx", bytes: async () => new Uint8Array() };

function importOver(host = new FakeHost("excel"), engine: Engine = engineReading(sampleList)) {
  const environment = {
    host,
    files: null,
    engine,
    log: createLog(),
    today: () => asOf,
  } as unknown as Environment;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <EnvironmentContext value={environment}>{children}</EnvironmentContext>
  );
  const hook = renderHook(() => useImport(() => undefined), { wrapper });
  const draft = (): Draft | null => {
    const { state } = hook.result.current;
    return state.phase === "reviewing" ? state.draft : null;
  };
  /** Does something, and waits until a draft stands that fits. */
  const until = async (work: () => void, fits: (draft: Draft) => boolean = () => true) => {
    act(work);
    await waitFor(() => expect(draft() !== null && fits(draft()!)).toBe(true));
    return draft()!;
  };
  return { until, work: () => hook.result.current };
}

test("what was put right of one document is not put right of the next, nor written with it", async () => {
  const host = new FakeHost("excel");
  const { until, work } = importOver(host);
  await until(() => work().read(file));
  const corrected = await until(
    () => work().correctTask(0, { due: "2025-11-30" }),
    ({ corrections }) => corrections.tasks.size === 1
  );
  expect(corrected.corrections.tasks.get(0)).toEqual({ due: "2025-11-30" });
  const next = await until(
    () => work().read({ ...file, name: "另一份.docx" }),
    ({ fileName }) => fileName === "另一份.docx"
  );
  expect(next.corrections).toEqual({ tasks: new Map(), goals: new Map() });
  act(() => work().write());
  await waitFor(() => expect(host.cells).not.toBeNull());
  expect(readLedger(host.cells!).value.tasks[0]!.task.due).toBe(sampleList.tasks[0]!.due);
});

test("an answer about a match in doubt can be taken back", async () => {
  const { until, work } = importOver(new FakeHost("excel").hold(newLedger()));
  const answers = ({ merge }: Draft) => [...(merge?.newTasks ?? [])];
  await until(() => work().read(file));
  await until(
    () => work().answer("1→2", true),
    (draft) => answers(draft).join() === "1→2"
  );
  await until(
    () => work().answer("1→2", false),
    (draft) => answers(draft).length === 0
  );
});

test("the names of units that staff corrected hold for the next list", async () => {
  const registry = [{ name: "县水务局", aliases: ["水利局"], kind: "department" as const }];
  const asked: unknown[] = [];
  const engine = engineReading(sampleList);
  const { until, work } = importOver(new FakeHost("excel").hold({ ...newLedger(), registry }), {
    ...engine,
    readTaskList: (bytes, name, options) => {
      asked.push(options?.registry);
      return engine.readTaskList(bytes, name, options);
    },
  });
  await until(() => work().read(file));
  expect(asked).toEqual([registry]);
});

test("a list is merged with the ledger that stands there; a document without a list with none", async () => {
  const over = (list: TaskList) =>
    importOver(new FakeHost("excel").hold(newLedger()), engineReading(list));
  const merging = over(sampleList);
  const { merge } = await merging.until(() => merging.work().read(file));
  expect(merge).toMatchObject({ earlierTasks: sampleList.tasks.length });
  const empty = over({ ...sampleList, tasks: [] });
  expect((await empty.until(() => empty.work().read(file))).merge).toBeNull();
});
