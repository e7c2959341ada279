import { matchTasks } from "../../../scripts/score/match-tasks";
import { reportLines } from "../../../scripts/score/report";
import { precision, recall, scoreAnswer } from "../../../scripts/score/tally";

const first = { number: "1", title: "强化源头防控", content: "排查涉重金属企业，建立清单。" };
const second = { number: "2", title: "推进安全利用", content: "受污染耕地安全利用率达到93%。" };

describe("matching tasks", () => {
  test("the text decides, not the number or the order", () => {
    const renumbered = { ...first, number: "2" };
    const { pairs, missed, extra } = matchTasks(
      [first, second],
      [{ ...second, number: "1" }, renumbered]
    );
    expect(pairs.map(({ got }) => got.title)).toEqual([first.title, second.title]);
    expect([missed, extra]).toEqual([[], []]);
  });

  test("of equal texts the one of the same number is taken", () => {
    const twins = [first, { ...first, number: "3" }];
    const { pairs } = matchTasks(twins, [...twins].reverse());
    expect(pairs.every(({ expected, got }) => expected.number === got.number)).toBe(true);
  });

  test("only what the person wrote down is compared", () => {
    const { pairs } = matchTasks([{ number: "1", title: first.title }], [second, first]);
    expect(pairs.map(({ got }) => got)).toEqual([first]);
  });

  test("a task without its like is missed or extra", () => {
    expect(matchTasks([first], [second])).toEqual({ pairs: [], missed: [first], extra: [second] });
  });
});

describe("the score", () => {
  const expected = {
    tasks: [
      {
        ...first,
        lead: ["县农业农村局"],
        support: ["县财政局", "县水利局"],
        due: "2025-12-31",
        deadlines: [{ text: "年底前", kind: "date", date: "2025-12-31" }],
        targets: [{ metric: "安全利用率", operator: ">=", value: 0.93, unit: "%" }],
      },
    ],
  };

  test("the expected answer is right in everything", () => {
    const { tally, differences } = scoreAnswer(expected, expected);
    expect(differences).toEqual([]);
    for (const count of Object.values(tally))
      expect([precision(count), recall(count)]).toEqual([1, 1]);
  });

  test("what is missing lowers recall, what is too much lowers precision", () => {
    const [task] = expected.tasks;
    const { tally, differences } = scoreAnswer(expected, {
      tasks: [{ ...task, support: ["县财政局", "县林业局", "县商务局"], due: null, targets: [] }],
    });
    expect(tally.support).toEqual({ right: 1, expected: 2, got: 3 });
    expect([precision(tally.support), recall(tally.support)]).toEqual([1 / 3, 1 / 2]);
    expect([precision(tally.due), recall(tally.due)]).toEqual([1, 0]);
    expect(recall(tally.targets)).toBe(0);
    expect(differences).toContainEqual({
      figure: "support",
      kind: "extra",
      task: "1 强化源头防控",
      answer: "县林业局",
    });
  });

  test("a value that is given twice is right once", () => {
    const { tally } = scoreAnswer(expected, {
      tasks: [{ ...expected.tasks[0], lead: ["县农业农村局", "县农业农村局"] }],
    });
    expect(tally.lead).toEqual({ right: 1, expected: 1, got: 2 });
  });

  test("a missed task takes all that it says with it", () => {
    const { tally } = scoreAnswer(expected, { tasks: [] });
    expect(tally.tasks).toEqual({ right: 0, expected: 1, got: 0 });
    expect(tally.support).toEqual({ right: 0, expected: 2, got: 0 });
  });

  test("what the person left out is not scored", () => {
    const { tally } = scoreAnswer({ tasks: [first] }, expected);
    expect(tally.lead).toEqual({ right: 0, expected: 0, got: 0 });
  });

  test("the report names each difference under its case", () => {
    const scored = { name: "甲/input.txt", error: null, ...scoreAnswer(expected, { tasks: [] }) };
    const lines = reportLines([scored], { details: true });
    expect(lines.find((line) => line.startsWith("tasks"))).toMatch(/100\.0%\s+0\.0%/);
    expect(lines).toContain("  - tasks of 1 强化源头防控: 1 强化源头防控");
  });
});
