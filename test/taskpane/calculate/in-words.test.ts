import { loadWords, translator } from "../../../src/locales";
import type { RateId } from "../../../src/rates";
import { calculators } from "../../../src/taskpane/calculate/calculators";
import { sentenceOf } from "../../../src/taskpane/calculate/in-words";
import { outcomeOf, type Result } from "../../../src/taskpane/calculate/outcome";

beforeAll(() => loadWords("zh-CN"));

function sentence(id: RateId, figures: Readonly<Record<string, string>>, target = ""): string {
  const calculator = calculators.find(({ rate }) => rate === id)!;
  const result = outcomeOf(calculator, { figures, target }) as Result;
  return sentenceOf(calculator, result, translator("zh-CN"));
}

test.each<[RateId, Readonly<Record<string, string>>, string, string]>([
  [
    "emissionReduction",
    { base: "200", current: "190" },
    "6",
    "重点重金属减排比例：5%，未达标（目标 6%），还差 1 个百分点，还需削减 2 千克。",
  ],
  [
    "emissionReduction",
    { base: "200", current: "180" },
    "6",
    "重点重金属减排比例：10%，达标（目标 6%），高出 4 个百分点。",
  ],
  [
    "replacement",
    { added: "10", offset: "11", ratio: "1.2" },
    "",
    "等量替代、减量替代：否，还需增加替代量 1 千克。",
  ],
  ["replacement", { added: "10", offset: "12", ratio: "1.2" }, "", "等量替代、减量替代：是。"],
  ["emissionAllowed", { base: "100", target: "6" }, "", "允许排放量：94 千克。"],
  ["areaNeeded", { target: "93", total: "100", achieved: "90" }, "", "达标还需面积：3 亩。"],
])("%s %j", (id, figures, target, words) => {
  expect(sentence(id, figures, target)).toBe(words);
});

test("what is lacking is told too large, what is left over too small, and binary fractions not at all", () => {
  const lack = (current: string) => sentence("emissionReduction", { base: "300", current }, "6");
  expect(lack("282.001")).toContain("还差 0.01 个百分点，还需削减 0.01 千克");
  expect(lack("281.999")).toContain("达标（目标 6%），高出 0 个百分点");
  // 6.3% less 6% is a hair below 0.3.
  expect(lack("281.1")).toContain("高出 0.3 个百分点");
  // 6% less 5.9% is a hair above 0.1.
  expect(lack("282.3")).toContain("还差 0.1 个百分点");
});
