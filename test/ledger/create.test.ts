import { createLedger } from "../../src/ledger";
import type { ReportedProgress, Task } from "../../src/tasklist";
import { deadline, sampleList, target, task } from "../support/sample-list";

const taskOf = (parts: Partial<Task>) =>
  createLedger({ ...sampleList, tasks: [task("7", parts)] }, "", []).tasks[0]!;

describe("ids", () => {
  test("numbers that start anew in each section get the section's place in front", () => {
    const list = {
      ...sampleList,
      tasks: [task("1"), task("1", { section: sampleList.sections[1]! })],
    };
    expect(createLedger(list, "", []).tasks.map(({ id }) => id)).toEqual(["1-1", "2-1"]);
  });

  test("a target is tied to the measure that names it", () => {
    const { targets } = taskOf({
      targets: [target("整改率")],
      measures: [
        { number: "7.1", text: "甲。", deadlines: [deadline("每月", "recurring")], targets: [] },
        { number: "7.2", text: "乙。", deadlines: [], targets: [target("整改率")] },
      ],
    });
    expect(targets[0]!.measure).toBe("7.2");
  });

  test.each([
    ["metric", [target("甲", { text: "均达90%" }), target("乙", { text: "均达90%" })]],
    [
      "value",
      [target("甲", { text: "逐年达标" }), target("甲", { text: "逐年达标", value: 0.95 })],
    ],
    ["words", [target("甲", { text: "到6月" }), target("甲", { text: "到12月" })]],
  ] as const)("targets that differ in their %s alone are told apart", (_, [one, other]) => {
    const measures = [one, other].map((named, at) => ({
      number: `7.${at + 1}`,
      text: "",
      deadlines: [],
      targets: [named],
    }));
    const { targets } = taskOf({ targets: [one, other], measures });
    expect(targets.map(({ measure }) => measure)).toEqual(["7.1", "7.2"]);
  });
});

describe("what the document reports already", () => {
  const nothing: ReportedProgress = {
    progress: null,
    situation: "",
    status: "",
    problems: "",
    nextSteps: "",
    person: "",
    completedOn: null,
    reportedOn: null,
    current: null,
  };
  const current = { text: "91.5%", value: 0.915 };

  test("is entered; a state in words stands for the situation where that is blank", () => {
    const entry = (reported: Partial<ReportedProgress>) =>
      taskOf({ reported: { ...nothing, ...reported } }).entry;
    expect(entry({ progress: 0.4, status: "推进中", person: "张三" })).toMatchObject({
      progress: 0.4,
      situation: "推进中",
      person: "张三",
    });
    expect(entry({ status: "推进中", situation: "已完成招标" }).situation).toBe("已完成招标");
  });

  test("a current value is the only target's; beside several a person says whose", () => {
    const reported = (targets: Task["targets"]) =>
      taskOf({ targets, reported: { ...nothing, current } }).targets.map(
        ({ entry }) => entry.reported
      );
    expect(reported([target("回收率")])).toEqual([0.915]);
    expect(reported([target("回收率"), target("覆盖率")])).toEqual([null, null]);
  });
});
