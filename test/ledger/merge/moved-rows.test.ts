import { createLedger, mergeLedger, type Ledger } from "../../../src/ledger";
import type { TaskList } from "../../../src/tasklist";
import { target } from "../../support/sample-list";
import { listOf } from "./lists";

/** Which rows of a revised list get the entries of which earlier ones. */

const list = listOf([0, 1]);
const fresh = createLedger(list, "一.docx", []);

const merged = (ledger: Ledger, next: TaskList): Ledger =>
  mergeLedger(ledger, next, { source: "二.docx", registry: [] }).value.ledger;

test("a measure and a target that moved to another task word for word take their entries along", () => {
  const [first, second] = fresh.tasks;
  const entered = {
    ...first!,
    measures: first!.measures.map((part, at) => ({
      ...part,
      entry: { ...part.entry, situation: at === 2 ? "已招标" : "" },
    })),
    targets: first!.targets.map((one) => ({ ...one, entry: { ...one.entry, reported: 0.91 } })),
  };
  const [from, to] = list.tasks;
  const next = {
    ...list,
    tasks: [
      { ...from!, measures: from!.measures.slice(0, 2), targets: [] },
      { ...to!, measures: [...to!.measures, from!.measures[2]!], targets: from!.targets },
    ],
  };
  const { tasks, withdrawn } = merged({ ...fresh, tasks: [entered, second!] }, next);
  expect(tasks[1]!.measures[3]).toMatchObject({ id: "2.4", entry: { situation: "已招标" } });
  expect(tasks[1]!.targets).toMatchObject([{ id: "2-1", entry: { reported: 0.91 } }]);
  expect(withdrawn).toEqual([]);
});

test("the figure that a target is measured by follows the list, unless staff chose another", () => {
  const rate = (metric: string): TaskList => ({
    ...list,
    tasks: [
      { ...list.tasks[0]!, targets: [target(metric, { text: "达到93%以上" })] },
      list.tasks[1]!,
    ],
  });
  const earlier = createLedger(rate("受污染耕地安全利用率"), "一.docx", []);
  const next = rate("重点建设用地安全利用率");
  expect(merged(earlier, next).tasks[0]!.targets[0]!.figure).toBe("landSafeUse");
  const [task, other] = earlier.tasks;
  const chosen = [{ ...task!.targets[0]!, figure: "plotControlRate" as const }];
  const tasks = [{ ...task!, targets: chosen }, other!];
  expect(merged({ ...earlier, tasks }, next).tasks[0]!.targets[0]!.figure).toBe("plotControlRate");
});

test("tasks without titles are told apart by their words, not by their numbers", () => {
  const untitled = (contents: readonly string[]): TaskList => ({
    ...list,
    tasks: contents.map((content, at) => ({
      ...list.tasks[0]!,
      ...{ number: String(at + 1), title: "", content, measures: [], targets: [] },
    })),
  });
  const earlier = createLedger(untitled(["完成监测井采样分析，按季度报送结果。"]), "一.docx", []);
  const [task] = earlier.tasks;
  const entered = { ...task!, entry: { ...task!.entry, progress: 0.4 } };
  const next = untitled(["在各乡镇设立农药包装回收点。", "完成监测井采样分析，按月报送结果。"]);
  const { tasks } = merged({ ...earlier, tasks: [entered] }, next);
  expect(tasks.map(({ entry }) => entry.progress)).toEqual([null, 0.4]);
});
