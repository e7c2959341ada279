import fc from "fast-check";
import {
  formatAim,
  formatDate,
  formatNames,
  formatPercent,
  formatValue,
} from "../../../src/taskpane/components/format";
import { target } from "../../support/sample-list";

test("dates as Chinese offices and English readers write them", () => {
  expect(formatDate("2025-12-31", "zh-CN")).toBe("2025年12月31日");
  expect(formatDate("2025-03-05", "zh-CN")).toBe("2025年3月5日");
  expect(formatDate("2025-03-05", "en")).toBe("5 March 2025");
});

test("names in a row as each language writes them", () => {
  expect(formatNames(["总览", "任务台账"], "zh-CN")).toBe("总览、任务台账");
  expect(formatNames(["area", "target"], "en")).toBe("area, target");
});

test("percentages are exact to two decimals and never rounded up", () => {
  expect(formatPercent(0.93)).toBe("93%");
  expect(formatPercent(0.9235)).toBe("92.35%");
  expect(formatPercent(0.929999)).toBe("92.99%");
  expect(formatPercent(-0.05)).toBe("−5%");
  expect(formatPercent(0.29)).toBe("29%");
});

test("every whole percentage shows as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      expect(formatPercent(hundredths / 10_000)).toBe(`${hundredths / 100}%`);
    })
  );
});

test("values with their units", () => {
  expect(formatValue(6, "个")).toBe("6个");
  expect(formatValue(1234.5, "亩")).toBe("1,234.5亩");
  expect(formatValue(1.2, ":1")).toBe("1.2:1");
});

test("an aim names its direction, and nothing where there is no number", () => {
  expect(formatAim(target("率"))).toBe("≥ 93%");
  expect(formatAim(target("用时", { operator: "<=", value: 3, unit: "天" }))).toBe("≤ 3天");
  expect(formatAim(target("水质", { value: null, unit: "" }))).toBe("");
});
