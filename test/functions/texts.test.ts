import { deadline, target, units } from "../../src/functions";
import { one, shows } from "./call";

describe("SOIL.TARGET, SOIL.DEADLINE and SOIL.UNITS", () => {
  test("spill one row for each target and unit", async () => {
    expect(await target(one("受污染耕地安全利用率达到93%以上"))).toEqual([
      ["受污染耕地安全利用率", ">=", 0.93, "%", "", ""],
    ]);
    expect(await units(one("市生态环境局、农业农村局，各乡镇人民政府"))).toEqual([
      ["市生态环境局"],
      ["市农业农村局"],
      ["各乡镇人民政府"],
    ]);
  });

  shows([
    ["a day with its year", () => deadline(one("2025年12月31日前完成")), 46022],
    ["a month of the year given", () => deadline(one("6月底前"), 2025), 45838],
    ["the latest of several days", () => deadline(one("12月底前完成，6月底前过半"), 2025), 46022],
    ["no day", () => deadline(one("长期坚持")), "#N/A 在“长期坚持”中没有找到明确的完成日期"],
    ["no target", () => target(one("加强组织领导")), "#N/A 在“加强组织领导”中没有找到目标"],
    ["no unit", () => units(one("2025")), "#N/A 在“2025”中没有找到单位名称"],
    ["nothing at all", () => units(one(null)), "#VALUE! “文字”须填写且只填一项"],
  ]);
});
