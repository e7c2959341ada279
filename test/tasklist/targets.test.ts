import { readTargets } from "../../src/tasklist";
import { officialMetrics } from "../../src/tasklist/targets/official-metrics";

const read = (text: string) =>
  readTargets(text).map(({ metric, operator, value, unit }) => [metric, operator, value, unit]);

describe("how to compare", () => {
  test.each([
    ["受污染耕地安全利用率达到93%", ">=", 0.93],
    ["受污染耕地安全利用率不低于93%", ">=", 0.93],
    ["受污染耕地安全利用率93%以上", ">=", 0.93],
    ["受污染耕地安全利用率９ ３．５ ％以上", ">=", 0.935],
    ["受污染耕地安全利用率达到百分之九十三", ">=", 0.93],
    ["受污染耕地安全利用率超过93%", ">", 0.93],
    ["受污染耕地安全利用率控制在93%以内", "<=", 0.93],
    ["受污染耕地安全利用率低于93%", "<", 0.93],
    ["受污染耕地安全利用率93%左右", "~", 0.93],
    ["受污染耕地安全利用率100%", "=", 1],
  ])("%s", (text, operator, value) => {
    expect(read(text)).toEqual([["受污染耕地安全利用率", operator, value, "%"]]);
  });
});

describe("counts and ratios", () => {
  test.each([
    ["我县6个优先监管地块完成管控", ["优先监管地块污染管控", "=", 6, "个"]],
    ["完成五个地块调查", ["地块调查", "=", 5, "个"]],
    ["安全利用面积达到3.5万亩", ["安全利用面积", ">=", 35000, "亩"]],
    ["办结案件超500件", ["办结案件", ">", 500, "件"]],
    ["办理时间控制在3天以内", ["办理时间", "<=", 3, "天"]],
    ["按照1：1的“等量替代”执行", ["重点重金属污染物排放总量替代比例", "=", 1, ":1"]],
    ["减量替代比例不低于1.2∶1", ["重点重金属污染物排放总量替代比例", ">=", 1.2, ":1"]],
    ["减量替代比例为6:5", ["重点重金属污染物排放总量替代比例", "=", 1.2, ":1"]],
  ])("%s", (text, target) => {
    expect(read(text)).toEqual([target]);
  });
});

describe("no targets", () => {
  test.each([
    "一住两公",
    "一企一库、两场两区",
    "“十四五”时期",
    "实施一批重金属减排工程",
    "评审一次性通过率等信息",
    "形成“一张图”",
    "本着“应查尽查、应治尽治”的原则",
    "2025年完成溯源",
    "发现后3个月内完成整改",
    "全部门联动",
    "上午9:30开会",
    "第3批名单",
    "涉及12个乡镇",
    "有效防控固体废物对土壤造成污染",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("in words", () => {
  test.each([
    ["严格管控类耕地全部落实风险管控措施", ["严格管控类耕地风险管控措施落实率", "=", 1, "%"]],
    ["政府储备粮食食品安全指标全部合格", ["政府储备粮食食品安全指标合格率", "=", 1, "%"]],
    ["存在问题全部整改", ["存在问题整改率", "=", 1, "%"]],
    ["实现重点监管单位监测全覆盖", ["重点监管单位监测覆盖率", "=", 1, "%"]],
    ["优先监管地块基本完成污染管控", ["优先监管地块污染管控", "=", null, ""]],
    ["重点建设用地安全利用得到有效保障", ["重点建设用地安全利用率", "=", null, ""]],
    ["水质总体保持稳定", ["水质", "=", null, ""]],
    ["重点排污单位应纳尽纳", ["重点排污单位", "=", null, ""]],
  ])("%s", (text, target) => {
    expect(read(text)).toEqual([target]);
    expect(readTargets(text)[0]!.soft).toBe(target[2] === null);
  });
});

test("two levels: the second, striven for, is soft and of the same indicator", () => {
  const [first, second] = readTargets("农村生活污水治理率达到80%以上，力争达到90%。");
  expect(first).toMatchObject({ metric: "农村生活污水治理率", value: 0.8, soft: false });
  expect(second).toMatchObject({ metric: "农村生活污水治理率", value: 0.9, soft: true });
});

test("what is striven for until a date is soft, in all its words", () => {
  expect(readTargets("力争到2025年底，获得中央资金的支持。")).toEqual([
    {
      metric: "获得中央资金的支持",
      operator: "=",
      value: null,
      unit: "",
      baseline: null,
      period: null,
      soft: true,
      text: "力争到2025年底，获得中央资金的支持",
      confidence: "high",
    },
  ]);
});

test("pairs: each value goes to its own indicator, a shared ending to both", () => {
  expect(read("化肥利用率、农药利用率分别不低于43%、42%")).toEqual([
    ["化肥利用率", ">=", 0.43, "%"],
    ["农药利用率", ">=", 0.42, "%"],
  ]);
  expect(read("废旧农膜和农药包装废弃物回收率分别达到85%、90%")).toEqual([
    ["农膜回收率", ">=", 0.85, "%"],
    ["农药包装废弃物回收率", ">=", 0.9, "%"],
  ]);
});

test("pairs that do not match are doubted", () => {
  const targets = readTargets("化肥利用率分别不低于43%、42%");
  expect(targets.map(({ confidence }) => confidence)).toEqual(["low", "low"]);
});

test("changes have a baseline, totals over years a period", () => {
  expect(readTargets("重点重金属排放量比2020年下降10%")[0]).toMatchObject({
    metric: "重点重金属排放量下降比例",
    operator: ">=",
    value: 0.1,
    baseline: "2020年",
  });
  expect(
    readTargets("全县重点行业重点重金属污染物减排比例达到6%以上（“十四五”累计）")[0]
  ).toMatchObject({
    metric: "重点重金属减排比例",
    value: 0.06,
    period: "“十四五”",
    baseline: null,
  });
});

test("a value without a name is kept and doubted", () => {
  expect(readTargets("达到95%以上")[0]).toMatchObject({ value: 0.95, confidence: "low" });
  expect(readTargets("安全利用率达到95%以上")[0]).toMatchObject({ confidence: "low" });
});

test("every alias in the table of indicators leads to one of them", () => {
  const seen = new Map<string, string>();
  for (const { name, aliases } of officialMetrics)
    for (const form of [name, ...aliases]) {
      expect(seen.get(form) ?? name).toBe(name);
      seen.set(form, name);
    }
});

describe("what a count or a rate is of", () => {
  test.each([
    ["完成加油站86座在线监控改造。", "加油站在线监控改造"],
    ["完成规模以上企业12家清洁生产审核", "规模以上企业清洁生产审核"],
    ["城区2条黑臭水体整治", "黑臭水体整治"],
    ["建成区黑臭水体2条完成整治", "建成区黑臭水体"],
    ["完成年销售汽油量5000吨以上的86座加油站改造", "加油站改造"],
  ])("%s counts %s", (text, metric) => {
    expect(readTargets(text)[0]!.metric).toBe(metric);
  });

  test.each([
    ["推进农村生活污水治理，治理率达到45%以上", "农村生活污水治理率"],
    ["农村生活污水得到有效处理，治理率达到45%。", "农村生活污水治理率"],
    ["整治入河排污口35个，完成率100%", "入河排污口完成率"],
    ["加强医疗废物收集处置，无害化处置率达到100%", "医疗废物无害化处置率"],
    ["建成区黑臭水体2条完成整治，消除比例达到90%", "建成区黑臭水体消除比例"],
    ["水质优良比例达到100%，达标率100%", "达标率"],
    ["强化准入管理，治理率达到90%", "治理率"],
  ])("%s asks for %s", (text, metric) => {
    expect(readTargets(text).at(-1)!.metric).toBe(metric);
  });
});
