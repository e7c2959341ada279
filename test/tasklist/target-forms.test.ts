import { readTargets } from "../../src/tasklist";

const read = (text: string) =>
  readTargets(text).map(({ metric, operator, value, unit }) => [metric, operator, value, unit]);

describe("one value for several indicators", () => {
  test.each([
    ["受污染耕地和污染地块安全利用率达到93%以上", 0.93],
    ["受污染耕地安全利用率、重点建设用地安全利用率均达到93%以上", 0.93],
    ["受污染耕地和重点建设用地安全利用率均达到93%以上", 0.93],
  ])("%s", (text, value) => {
    expect(read(text)).toEqual([
      ["受污染耕地安全利用率", ">=", value, "%"],
      ["重点建设用地安全利用率", ">=", value, "%"],
    ]);
  });
});

test("a value for each of several indicators", () => {
  const both = [
    ["受污染耕地安全利用率", ">=", 0.93, "%"],
    ["重点建设用地安全利用率", ">=", 0.95, "%"],
  ];
  expect(read("受污染耕地安全利用率、重点建设用地安全利用率分别达到93%和95%")).toEqual(both);
  expect(read("受污染耕地安全利用率、重点建设用地安全利用率分别达到93%以上、95%以上")).toEqual(
    both
  );
  expect(read("化学需氧量、氨氮排放量分别下降10%、8%")).toEqual([
    ["化学需氧量排放量下降比例", ">=", 0.1, "%"],
    ["氨氮排放量下降比例", ">=", 0.08, "%"],
  ]);
});

test("pollutants that share the name of an amount", () => {
  expect(read("化学需氧量、氨氮重点工程减排量分别达到1200吨、60吨")).toEqual([
    ["化学需氧量重点工程减排量", ">=", 1200, "吨"],
    ["氨氮重点工程减排量", ">=", 60, "吨"],
  ]);
});

describe("amounts of air, water and soil", () => {
  test.each([
    ["PM2.5浓度控制在35微克/立方米以内", ["PM2.5浓度", "<=", 35, "微克/立方米"]],
    ["细颗粒物浓度不高于35微克每立方米", ["细颗粒物浓度", "<=", 35, "微克/立方米"]],
    ["PM2.5年均浓度不超过35μg/m³", ["PM2.5年均浓度", "<=", 35, "微克/立方米"]],
    ["氨氮浓度小于1.5mg/L", ["氨氮浓度", "<", 1.5, "毫克/升"]],
    ["优良天数比例达到88.5%", ["优良天数比例", ">=", 0.885, "%"]],
    ["重污染天数不超过3天", ["重污染天数", "<=", 3, "天"]],
    ["受污染耕地安全利用率≥93%", ["受污染耕地安全利用率", ">=", 0.93, "%"]],
    ["受污染耕地安全利用率>=93%", ["受污染耕地安全利用率", ">=", 0.93, "%"]],
    ["完成造林2.5万公顷", ["造林", "=", 25000, "公顷"]],
    ["淘汰老旧车辆500辆", ["老旧车辆", "=", 500, "辆"]],
    ["挥发性有机物减排300吨", ["挥发性有机物减排", "=", 300, "吨"]],
    ["农村生活污水治理率提高5个百分点", ["农村生活污水治理率提高比例", ">=", 5, "个百分点"]],
    ["整改完成率超过九成", ["整改完成率", ">", 0.9, "%"]],
  ])("%s", (text, target) => {
    expect(read(text)).toEqual([target]);
  });
});

describe("a clause that names what it counts is not about the clause before", () => {
  test.each([
    ["加强重点行业监管，整治300家“低散乱”企业", ["“低散乱”企业", "=", 300, "家"]],
    ["优良天数比例达到88%，整治300家“散乱污”企业", ["“散乱污”企业", "=", 300, "家"]],
  ])("%s", (text, target) => {
    expect(read(text).at(-1)).toEqual(target);
  });
});

describe("classes of water", () => {
  test.each([
    ["国控断面水质不低于Ⅲ类", "国控断面水质"],
    ["地表水考核断面达到Ⅲ类水质标准", "地表水考核断面"],
    ["全面消除劣Ⅴ类断面", "劣Ⅴ类断面"],
    ["基本消除城市黑臭水体", "城市黑臭水体"],
  ])("%s", (text, metric) => {
    expect(readTargets(text)[0]).toMatchObject({ metric, value: null, soft: true });
  });
});

describe("figures that are no targets", () => {
  test.each([
    "加强日常巡查",
    "国发〔2016〕31号",
    "根据《土壤污染防治法》第十条规定",
    "执行GB 15618-2018标准",
    "联系电话0772-7612345",
    "依据第三十条第二款",
    "全面加强日常巡查，按省的要求开展调查",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("a base that is a plain year, a value striven for, a period", () => {
  expect(readTargets("重点重金属排放量较2020年减少5%")[0]).toMatchObject({
    baseline: "2020年",
    value: 0.05,
  });
  expect(readTargets("“十四五”期间，单位面积化肥用量下降5%")[0]).toMatchObject({ value: 0.05 });
  expect(readTargets("原则上不少于3次培训")[0]).toMatchObject({ soft: true, value: 3 });
});
