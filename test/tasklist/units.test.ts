import { readTaskList, readUnits, type RegistryUnit } from "../../src/tasklist";
import { UnitDirectory } from "../../src/tasklist/units/directory";
import { readDuties } from "../../src/tasklist/units/read";
import { paragraphs } from "../support/paragraphs";

const names = (text: string, registry: readonly RegistryUnit[] = []) =>
  readUnits(text, { region: "柳城县", registry }).map(({ unit }) => unit);

describe("canonical names", () => {
  test.each([
    ["县农业农村局、自然资源和规划局、发改局", "县农业农村局 县自然资源和规划局 县发展和改革局"],
    [
      "县自然资源和规划局、发展改革局、科工贸局，柳城生态环境局，县应急管理局",
      "县自然资源和规划局 县发展和改革局 县科工贸局 柳城生态环境局 县应急管理局",
    ],
    [
      "县农业农村局、柳城生态环境局、县发改局等按职责分工牵头负责",
      "县农业农村局 柳城生态环境局 县发展和改革局",
    ],
    ["柳城县发改局和县财政局", "县发展和改革局 县财政局"],
    ["县住建局 县财政局", "县住房和城乡建设局 县财政局"],
    ["县自然资源\n和规划局", "县自然资源和规划局"],
    ["柳城生态环境局\n县自然资源和规划局", "柳城生态环境局 县自然资源和规划局"],
    ["县生态环境局、市监局", "县生态环境局 县市场监督管理局"],
    ["县水利局、环保局", "县水利局 县生态环境局"],
    ["柳城县环保局", "县生态环境局"],
    ["柳城工业园区管委会、县水利局", "柳城工业园区管委会 县水利局"],
    ["柳城海事处、柳城农业局", "柳城海事处 县农业农村局"],
    ["柳城生态环境分局", "柳城生态环境分局"],
    ["（1）县水利局；（2）住建局、①各乡镇", "县水利局 县住房和城乡建设局 各乡镇"],
    ["措施（1）：县水利局\n措施（2）：县财政局", "县水利局 县财政局"],
    ["1.县水利局\n2.县财政局", "县水利局 县财政局"],
    ["市级：市水利局；县级：县水利局、财政局", "市水利局 县水利局 县财政局"],
    ["各区政府、各县（区）政府", "各区政府 各县（区）政府"],
    ["柳州市柳城生态环境局", "柳城生态环境局"],
    ["市生态环境局、自然资源局", "市生态环境局 市自然资源局"],
    ["市场监管局", "县市场监督管理局"],
    ["各乡镇人民政府、华侨管理区", "各乡镇人民政府 华侨管理区"],
    ["各镇（街、区）人民政府", "各镇（街、区）人民政府"],
    ["县水利局、大埔镇人民政府", "县水利局 大埔镇人民政府"],
    ["县水利局等有关部门", "县水利局 有关部门"],
    ["县发改局、发展改革局", "县发展和改革局"],
  ])("%s", (text, units) => {
    expect(names(text).join(" ")).toBe(units);
  });
});

test("a unit that is not known keeps its words, with the level restored, and is doubted", () => {
  expect(readUnits("县财政局、博物馆", { region: "柳城县" })[1]).toEqual({
    unit: "县博物馆",
    text: "博物馆",
    confidence: "low",
  });
});

describe("units of every kind of place", () => {
  test.each([
    ["各乡（镇）人民政府、街道办事处", "各乡（镇）人民政府、街道办事处"],
    ["各县、区人民政府(管委会)", "各县、区人民政府（管委会）"],
    [
      "各县、区人民政府，各县人民政府、开发（度假）园区管委会",
      "各县、区人民政府 各县人民政府、开发（度假）园区管委会",
    ],
    ["县工业和信息化委", "县工业和信息化委员会"],
    ["各乡镇（街道）、县直各部门", "各乡镇（街道） 县直各部门"],
    ["市生态环境局柳城分局、县公安局交警大队", "市生态环境局柳城分局 县公安局交通警察大队"],
    [
      "县委办、县政府办、县委宣传部、组织部、编办",
      "县委办公室 县人民政府办公室 县委宣传部 县委组织部 县委机构编制委员会办公室",
    ],
    ["县法院、检察院、督考办", "县人民法院 县人民检察院 县督查考评办公室"],
    ["柳江区人民政府、柳州市发改委", "柳江区人民政府 柳州市发展和改革委员会"],
    ["县住建局（县城管执法局）、县水利局", "县住房和城乡建设局 县水利局"],
    ["县林业局（按职责分工负责）", "县林业局"],
    ["柳城生态环境局和各乡镇人民政府", "柳城生态环境局 各乡镇人民政府"],
    ["中国石化柳城分公司、县供电公司", "中国石化柳城分公司 县供电公司"],
    ["古砦仫佬族乡、城关街道、华侨管理区", "古砦仫佬族乡 城关街道 华侨管理区"],
    ["县水利局、财政局等7个部门", "县水利局 县财政局"],
    [
      "各县（市、区）党委和人民政府，高新区党工委和管委会",
      "各县（市、区）党委和人民政府 高新区党工委和管委会",
    ],
    ["城东区委、区政府，县委、县政府", "城东区委、区政府 县委 县人民政府"],
    ["东河镇党委、政府，和平镇人民政府", "东河镇党委、政府 和平镇人民政府"],
    ["各乡镇人民政府 \n县水利局", "各乡镇人民政府 县水利局"],
    ["各乡镇人民政府、", "各乡镇人民政府"],
    ["县林业局、水利局，以及县财政局", "县林业局 县水利局 县财政局"],
    ["12、（3）、--", ""],
  ])("%s", (text, units) => {
    const mentions = readUnits(text, { region: "柳城县" });
    expect(mentions.map(({ unit }) => unit).join(" ")).toBe(units);
    expect(mentions.filter(({ confidence }) => confidence === "low")).toEqual([]);
    expect(names(units)).toEqual(units === "" ? [] : mentions.map(({ unit }) => unit));
  });

  test("a city has a bureau of its own", () => {
    const read = readUnits("市生态环境局、发展改革委", { region: "潮州市" });
    expect(read.map(({ unit }) => unit)).toEqual(["市生态环境局", "市发展和改革委员会"]);
  });

  test.each([
    "镇农业农村办、乡财政所",
    "土壤生态环境科",
    "柳树村、河口村",
    "东山县",
    "常山公安分局",
    "海关总署",
    "行业主管部门、施工单位",
    "地方各级人民政府",
    "临江市党委和政府",
  ])("%s: names that say themselves which unit they are", (text) => {
    const mentions = readUnits(text, { region: "柳城县" });
    expect(mentions.map(({ unit }) => unit).join("、")).toBe(text);
    expect(mentions.filter(({ confidence }) => confidence === "low")).toEqual([]);
  });

  test("a sentence is no unit: it is doubted", () => {
    const read = readUnits("各单位要高度重视，切实加强组织领导", { region: "柳城县" });
    expect(read.every(({ confidence }) => confidence === "low")).toBe(true);
  });
});

test("a province has departments by the word for its level", () => {
  const read = readUnits("省农业农村厅、住建厅、粮食和储备局", { region: "西江省" });
  expect(read.map(({ unit }) => unit)).toEqual([
    "省农业农村厅",
    "省住房和城乡建设厅",
    "省粮食和物资储备局",
  ]);
});

test("a city's list of former years and the ministries of the whole country", () => {
  const mentions = readUnits("发改局、环保局、国土局、质监局，生态环境部、国家统计局", {
    region: "二连浩特市",
  });
  expect(mentions.map(({ unit }) => unit).join(" ")).toBe(
    "市发展和改革局 市生态环境局 市国土资源局 市质量技术监督局 生态环境部 国家统计局"
  );
  expect(mentions.filter(({ confidence }) => confidence === "low")).toEqual([]);
});

test("where a list names the branch by its place, the county's bureau is the same", () => {
  const { value } = readTaskList(
    paragraphs(`柳城县2025年工作方案
1.巡查。（县生态环境局、县水利局）
2.执法。（柳城生态环境局、县公安局）`)
  );
  expect(value.list.tasks.map(({ responsible }) => responsible[0]!.unit)).toEqual([
    "柳城生态环境局",
    "柳城生态环境局",
  ]);
});

test("places share the word for their governments, in the document's own words", () => {
  const names = (text: string) =>
    readUnits(text, { region: "清源市" }).map((mention) => [mention.text, mention.unit]);
  expect(names("东江区、西山县人民政府")).toEqual([
    ["东江区", "东江区人民政府"],
    ["西山县人民政府", "西山县人民政府"],
  ]);
  expect(names("东江区，西山县人民政府")[0]).toEqual(["东江区", "东江区"]);
});

test("a unit that the user renamed is found by the name it had", () => {
  const registry: RegistryUnit[] = [
    { name: "县发展改革和科技局", aliases: ["发改局", "县发改局"], kind: "department" },
  ];
  expect(names("县发展和改革局", registry)).toEqual(["县发展改革和科技局"]);
});

test("what the user has corrected wins", () => {
  const registry: RegistryUnit[] = [
    { name: "县发展改革和科技局", aliases: ["发改局"], kind: "department" },
  ];
  expect(names("县水利局、发改局", registry)).toEqual(["县水利局", "县发展改革和科技局"]);
});

test("the directory tells the units that were named, with all their names", () => {
  const directory = new UnitDirectory("柳城县");
  readDuties("县发改局、各乡镇人民政府、东泉镇人民政府", "lead", directory);
  const [department, ...others] = directory.units();
  expect(department).toMatchObject({ name: "县发展和改革局", kind: "department" });
  expect(department!.aliases).toEqual(expect.arrayContaining(["发改局", "县发展改革局"]));
  expect(others.map(({ kind }) => kind)).toEqual(["collective", "township"]);
});

describe("roles", () => {
  const roles = (text: string, firstLeads = false) => {
    const duties = readDuties(text, "responsible", new UnitDirectory("柳城县"), firstLeads);
    const units = (of: keyof typeof duties) => duties[of].map(({ unit }) => unit).join(" ");
    return [units("lead"), units("support"), units("responsible")];
  };

  test.each([
    ["县水利局牵头，县财政局、发改局配合", ["县水利局", "县财政局 县发展和改革局", ""]],
    ["县水利局会同县财政局", ["县水利局", "县财政局", ""]],
    ["由县水利局会同县财政局负责", ["县水利局", "县财政局", ""]],
    ["县水利局（牵头）、财政局（配合）、林业局", ["县水利局", "县财政局", "县林业局"]],
    ["牵头单位：县水利局；配合单位：财政局", ["县水利局", "县财政局", ""]],
    ["县水利局，县财政局、林业局参与", ["", "县财政局 县林业局", "县水利局"]],
    ["牵头：县水利局\n技术支撑：县气象局", ["县水利局", "县气象局", ""]],
    ["牵头：县水利局；配合：县财政局、林业局", ["县水利局", "县财政局 县林业局", ""]],
    ["县水利局牵头负责，各乡镇人民政府落实", ["县水利局", "", "各乡镇人民政府"]],
    ["县水利局、财政局按职责分工负责", ["", "", "县水利局 县财政局"]],
    ["县水利局", ["", "", "县水利局"]],
    ["县水利局为牵头单位，县财政局为配合单位", ["县水利局", "县财政局", ""]],
    ["县水利局、财政局牵头督导，各乡镇具体落实", ["县水利局 县财政局", "", "各乡镇"]],
    ["县水利局、财政局等部门依据职责分工负责", ["", "", "县水利局 县财政局"]],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  test("the first of a list leads where the header says so", () => {
    expect(roles("县水利局、财政局", true)).toEqual(["县水利局", "县财政局", ""]);
  });
});

describe("townships in place of the word for all of them", () => {
  const read = (units: string) => {
    const document = paragraphs(`柳城县2025年工作方案\n1.巡查。（责任单位：${units}）`);
    const { list, registry } = readTaskList(document, { townships: ["大埔镇", "社冲乡"] }).value;
    return {
      units: list.tasks[0]!.responsible.map(({ unit, text }) => `${unit}=${text}`),
      registry: registry.map(({ name, kind }) => `${name} ${kind}`),
    };
  };

  test.each([
    ["县水利局、各乡镇", "县水利局=县水利局 大埔镇=各乡镇 社冲乡=各乡镇"],
    ["各乡（镇）人民政府", "大埔镇人民政府=各乡（镇）人民政府 社冲乡人民政府=各乡（镇）人民政府"],
    ["各有关乡镇、各有关单位", "各有关乡镇=各有关乡镇 各有关单位=各有关单位"],
    ["社冲乡、各乡镇", "社冲乡=社冲乡 大埔镇=各乡镇"],
  ])("%s", (units, expected) => {
    expect(read(units).units.join(" ")).toBe(expected);
  });

  test("they are known as townships", () => {
    expect(read("各乡镇").registry).toEqual(
      expect.arrayContaining(["大埔镇 township", "社冲乡 township"])
    );
  });
});
