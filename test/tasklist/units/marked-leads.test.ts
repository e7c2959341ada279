import { leadSignIn, withMarkedLeads } from "../../../src/tasklist/units/marked-leads";

test.each([
  ["责任单位（带*为牵头单位）", "*"],
  ["责任单位（标★的为牵头部门）", "★"],
  ["责任单位（“▲”号者为牵头单位）", "▲"],
  ["责任单位（排在前位为牵头单位）", null],
  ["牵头单位*", null],
])("the sign that %s explains", (header, sign) => {
  expect(leadSignIn(header)).toBe(sign);
});

test("a name with the sign before or behind it leads", () => {
  expect(withMarkedLeads("*县水利局、县财政局", "*")).toBe("县水利局（牵头）、县财政局");
  expect(withMarkedLeads("县财政局，县水利局★", "★")).toBe("县财政局，县水利局（牵头）");
  expect(withMarkedLeads("县财政局", "*")).toBe("县财政局");
});
