import fc from "fast-check";
import { readTaskList } from "../../../src/tasklist/read";
import { paragraphs } from "../../support/paragraphs";
import { read } from "../../support/read-prose";

describe("who does it, at the end of an item", () => {
  test.each([
    ["（责任单位：县水利局、财政局）", "｜｜县水利局 县财政局"],
    ["〔责任单位：县水利局〕", "｜｜县水利局"],
    ["[牵头单位：县水利局；配合单位：财政局；完成时限：2026年6月底]", "县水利局｜县财政局｜"],
    ["（县水利局牵头，县财政局、林业局等配合）", "县水利局｜县财政局 县林业局｜"],
    ["（县水利局、县财政局等按职责分工负责）", "｜｜县水利局 县财政局"],
    ["（县水利局负责）", "｜｜县水利局"],
    ["由县水利局负责。", "｜｜县水利局"],
    ["——县水利局、各乡镇，6月底前", "｜｜县水利局 各乡镇"],
    ["（县水利局、县财政局，6月底前）", "｜｜县水利局 县财政局"],
    ["由县水利局牵头，县财政局等部门配合。", "县水利局｜县财政局｜"],
    ["（县水利局牵头，各乡镇（街道）人民政府负责落实）", "县水利局｜｜各乡镇（街道）人民政府"],
    ["责任单位：县水利局、县财政局。", "｜｜县水利局 县财政局"],
    ["\n责任单位：县水利局", "｜｜县水利局"],
    ["\n牵头单位：县水利局\n配合单位：县财政局\n完成时限：长期坚持", "县水利局｜县财政局｜"],
  ])("%s", (ending, units) => {
    expect(read(`一、任务\n1.巡查。每月巡查河道。${ending}`)).toEqual([
      `1｜一、任务｜巡查｜每月巡查河道。｜${units}`,
    ]);
  });

  test("a bracket that names nobody stays in the text", () => {
    expect(read("一、任务\n1.巡查。清理河道（含支流）。（县水利局负责）")).toEqual([
      "1｜一、任务｜巡查｜清理河道（含支流）。｜｜｜县水利局",
    ]);
  });
});

describe("units asked by name", () => {
  test.each([
    ["请县水利局牵头，县财政局配合，6月底前完成排查。", "县水利局｜县财政局｜"],
    ["请县水利局会同县财政局抓紧开展排查。", "县水利局｜县财政局｜"],
    ["请县财政局、城镇管理局落实资金。", "｜｜县财政局 县城镇管理局"],
  ])("%s", (asking, units) => {
    expect(read(`一、关于排查。${asking}`)).toEqual([`1｜｜关于排查｜${asking}｜${units}`]);
  });

  test.each([
    ["更换线路，由县教育局主办，县供电公司协办，7月31日前办妥。", "县教育局｜县供电公司｜"],
    ["湿法作业，请县水利局牵头，县财政局配合，于6月底前到位。", "县水利局｜县财政局｜"],
    ["会议明确，由县水利局牵头负责，县财政局协同，压减取水，年底前完成。", "县水利局｜县财政局｜"],
    ["县水利局负责组织，各乡镇人民政府具体实施，8月底前拆除。", "｜｜县水利局 各乡镇人民政府"],
    ["县水利局会同各乡镇人民政府建设防护网。", "县水利局｜各乡镇人民政府｜"],
  ])("also inside of a sentence: %s", (sentence, units) => {
    expect(read(`一、关于整治。${sentence}`)).toEqual([`1｜｜关于整治｜${sentence}｜${units}`]);
  });

  test("what is reported of a meeting assigns nothing", () => {
    expect(read("一、推进会。会议要求，由县水利局牵头，县财政局配合，抓好治理。")).toEqual([]);
  });

  test("collectives asked for an answer make no task", () => {
    expect(read("一、关于排查。请各有关单位于6月10日前反馈意见。")).toEqual([]);
  });
});

describe("a chapter of a plan", () => {
  const tasks = "一、任务\n（一）巡查。每月巡查河道。（县水利局负责）\n";

  test("whose heading says who does what stands below it", () => {
    expect(
      read(
        "一、治理（牵头单位：县水利局；配合单位：县财政局）\n1.清淤。清理河道。\n2.截污。建设管网。"
      )
    ).toEqual([
      "1｜一、治理｜清淤｜清理河道。｜县水利局｜县财政局｜",
      "2｜一、治理｜截污｜建设管网。｜县水利局｜县财政局｜",
    ]);
  });

  test("of safeguards has no tasks, whoever its sentences name", () => {
    const safeguards = "二、保障措施\n（一）落实责任。县水利局会同县财政局建立调度制度。";
    expect(read(tasks + safeguards)).toHaveLength(1);
  });

  test("that safeguards something by work has tasks", () => {
    const work = "二、保障饮水安全\n（一）改造水厂。县水利局会同县财政局改造水厂。";
    expect(read(tasks + work)).toHaveLength(2);
  });
});

test("who signs a letter, and what it asks of all, is no part of its last item", () => {
  const letter =
    "一、任务\n1.巡查。每月巡查。（县水利局负责）\n2.清淤。清理河道。（县水利局负责）\n请各牵头单位认真落实。\n柳城县人民政府办公室\n2025年3月1日";
  expect(read(letter).at(-1)).toBe("2｜一、任务｜清淤｜清理河道。｜｜｜县水利局");
});

test("assigned paragraphs under one heading have titles of their own, or else the heading's", () => {
  expect(
    read(
      "一、任务\n（一）源头管控。\n排查企业。建立清单。（县水利局牵头）\n对土壤进行监测（县工信局牵头）\n（二）巡查。\n每月巡查。（县财政局牵头）"
    )
  ).toEqual([
    "1-1｜（一）源头管控｜排查企业｜建立清单。｜县水利局｜｜",
    "1-2｜（一）源头管控｜源头管控｜对土壤进行监测｜县工业和信息化局｜｜",
    "2｜一、任务｜巡查｜每月巡查。｜县财政局｜｜",
  ]);
});

test("several assignments in an item are its parts, numbered 1-1, 1-2", () => {
  expect(
    read("一、任务\n1.准入。编制清单。（县水利局牵头）按要求不再新建。（县工信局牵头）")
  ).toEqual([
    "1-1｜一、任务｜准入｜编制清单。｜县水利局｜｜",
    "1-2｜一、任务｜准入｜按要求不再新建。｜县工业和信息化局｜｜",
  ]);
});

test("sub-items with their own units are tasks, and the item above is their section", () => {
  expect(
    read(
      "一、任务\n（一）治水\n1.巡查。（县水利局负责）\n2.清淤。（县住建局负责）\n（二）治气。管控扬尘。（县住建局负责）"
    )
  ).toEqual([
    "1｜（一）治水｜巡查｜巡查。｜｜｜县水利局",
    "2｜（一）治水｜清淤｜清淤。｜｜｜县住房和城乡建设局",
    "2｜一、任务｜治气｜管控扬尘。｜｜｜县住房和城乡建设局",
  ]);
});

test("units after the last sub-item alone hold for the whole item", () => {
  expect(read("一、任务\n（一）治水\n1.巡查。\n2.清淤。（县水利局负责）")).toEqual([
    "1｜一、任务｜治水｜1.巡查。⏎2.清淤。｜｜｜县水利局",
  ]);
});

test("units in a paragraph of their own after a section's items hold for each of them", () => {
  expect(
    read("一、治水\n（一）巡查。每月巡查。\n（二）清淤。每年清淤。\n责任单位：县水利局")
  ).toEqual([
    "1｜一、治水｜巡查｜每月巡查。｜｜｜县水利局",
    "2｜一、治水｜清淤｜每年清淤。｜｜｜县水利局",
  ]);
});

test("they do not where other sections give each item its own", () => {
  expect(
    read(
      "一、治水\n（一）巡查。（县水利局负责）\n（二）清淤。（县住建局负责）\n二、保障\n（一）领导。加强领导。\n（二）考核。年底考核。\n责任单位：县水利局"
    ).slice(2)
  ).toEqual(["2｜二、保障｜考核｜年底考核。｜｜｜县水利局"]);
});

test("points in one paragraph with one ending are one task", () => {
  expect(read("一、任务\n（一）宣传\n①培训。②印册。（县水利局负责）")).toEqual([
    "1｜一、任务｜宣传｜①培训。②印册。｜｜｜县水利局",
  ]);
});

test("what is said once holds for all that follows: who leads, and who carries out", () => {
  expect(
    read(
      "一、任务\n1.巡查。（责任单位：县水利局、县财政局。排在首位的为牵头单位，下同）\n2.清淤。（责任单位：县住建局、财政局）（以下工作均需各乡镇落实，不再列出）\n3.监测。（责任单位：县气象局）"
    )
  ).toEqual([
    "1｜一、任务｜巡查｜巡查。｜县水利局｜县财政局｜",
    "2｜一、任务｜清淤｜清淤。｜县住房和城乡建设局｜县财政局｜",
    "3｜一、任务｜监测｜监测。｜县气象局｜｜各乡镇",
  ]);
});

test("an item that names nobody, beside others that do, is told", () => {
  const { warnings } = readTaskList(
    paragraphs(`青山县2026年工作方案
一、总体要求
（一）指导思想。
二、任务
1.巡查。每月巡查。（县水利局负责）
2.清淤。完成清淤。
三、保障措施
（一）加强领导。`)
  );
  expect(warnings.filter(({ code }) => code === "itemWithoutUnits")).toEqual([
    { code: "itemWithoutUnits", source: "2.清淤", where: "二、任务" },
  ]);
});

test.each(["2025年工作总结", "关于印发《污水设施管理办法》的通知", "突发环境事件应急预案"])(
  "a document that tells what was done, or what always holds, is no list: %s",
  (title) => {
    const { value } = readTaskList(
      paragraphs(`青山县${title}\n（一）管网。县住建局牵头，县财政局配合，完成管网5公里。`)
    );
    expect(value.list.tasks).toEqual([]);
  }
);

test("labels without a task beside them are none", () => {
  expect(read("一、培训内容：核算方法。\n二、主办单位：县水利局；承办单位：县林业局。")).toEqual(
    []
  );
});

test("aims and safeguards that name nobody are text, not tasks", () => {
  expect(
    read(
      "一、总体要求\n（一）指导思想。各部门负责落实各项措施。\n（二）工作目标。完成5个地块。\n二、任务\n1.巡查。（县水利局负责）\n三、保障措施\n（一）加强领导。各单位要落实责任。"
    )
  ).toHaveLength(1);
});

test("any outline is read in time, and every task keeps its content in its measures", () => {
  const words = fc.constantFrom(
    ..."一、 （一） 1. （1） ① 一是 巡查 。 ； （县水利局负责） （责任单位： ） 〔 〕 （ ） 责任单位： 整改措施： 由县水利局牵头 ，县财政局配合 \n".split(
      " "
    ),
    "\n"
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (all) => {
      const { tasks } = readTaskList(paragraphs(all.join(""))).value.list;
      for (const { content, measures } of tasks)
        expect(measures.map(({ text }) => text).join("")).toBe(content);
    }),
    { numRuns: 300 }
  );
});

test("a line of brackets, labels or items without end is read", () => {
  for (const word of ["（", "（县水利局负责）", "责任单位：", "由县水利局牵头", "各乡镇（"])
    expect(Array.isArray(read(`1.${word.repeat(5000)}`))).toBe(true);
  expect(read("1.巡查。（县水利局负责）\n".repeat(500))).toHaveLength(500);
});

describe("who leads, at the beginning of a sentence", () => {
  test.each([
    ["县水利局牵头，县财政局、林业局配合，6月底前完成排查。", "县水利局｜县财政局 县林业局｜"],
    ["县水利局牵头负责，各乡镇人民政府具体实施，完成治理。", "县水利局｜｜各乡镇人民政府"],
  ])("%s", (sentence, units) => {
    expect(read(`一、任务\n1.巡查。${sentence}`)).toEqual([
      `1｜一、任务｜巡查｜${sentence}｜${units}`,
    ]);
  });

  test.each([
    "各部门要发挥牵头作用，加强配合。",
    "坚持政府牵头，部门配合。",
    "由县水利局牵头，是多年来的做法。",
  ])("a sentence that tells nobody to do anything: %s", (sentence) => {
    expect(
      read(`一、任务\n1.巡查。${sentence}`).filter((task) => task.includes("县水利局｜｜｜"))
    ).toEqual([]);
  });
});

describe("levels", () => {
  test("numbers with decimals", () => {
    expect(
      read(`1 总体要求
坚持预防为主。
2 主要任务
2.1 巡查
每月巡查。
责任单位：县水利局
2.10 清淤
2.5公里河道完成清淤。
责任单位：县水利局`)
    ).toEqual([
      "2.1｜2 主要任务｜巡查｜每月巡查。｜｜｜县水利局",
      "2.10｜2 主要任务｜清淤｜2.5公里河道完成清淤。｜｜｜县水利局",
    ]);
  });

  test("a number right before a month or a year", () => {
    expect(read("1.8月底前完成清淤。（县水利局）\n2.2026年12月底前完成绿化。（县林业局）")).toEqual(
      [
        "1｜｜8月底前完成清淤｜8月底前完成清淤。｜｜｜县水利局",
        "2｜｜2026年12月底前完成绿化｜2026年12月底前完成绿化。｜｜｜县林业局",
      ]
    );
  });

  test("what stands behind a list belongs to no item", () => {
    expect(read(`1.巡查河道。（县水利局）\n附件：名录\n2026年3月1日`)).toEqual([
      "1｜｜巡查河道｜巡查河道。｜｜｜县水利局",
    ]);
  });
});

test("paragraphs without numbers below a chapter's heading are tasks of their own", () => {
  expect(read("一、任务\n巡查河道。（县水利局）\n清淤。（县住建局）")).toEqual([
    "1｜一、任务｜巡查河道｜巡查河道。｜｜｜县水利局",
    "2｜一、任务｜清淤｜清淤。｜｜｜县住房和城乡建设局",
  ]);
});

test("lines of labels below a chapter's heading belong to the chapter", () => {
  expect(
    read(
      "一、巡查\n每月巡查。\n牵头单位：县水利局\n配合单位：县住建局\n二、清淤\n完成清淤。\n牵头单位：县水利局"
    )
  ).toEqual([
    "1｜｜巡查｜每月巡查。｜县水利局｜县住房和城乡建设局｜",
    "2｜｜清淤｜完成清淤。｜县水利局｜｜",
  ]);
});

describe("headings that are units", () => {
  test("what stands below each is its tasks", () => {
    expect(
      read(`二、任务分工
（一）县水利局
1.巡查河道。
2.清淤。6月底前完成。
（二）县住建局、县城管局：
建设管网。
（三）其他要求
1.按时报送。`)
    ).toEqual([
      "1｜（一）县水利局｜巡查河道｜巡查河道。｜｜｜县水利局",
      "2｜（一）县水利局｜清淤｜6月底前完成。｜｜｜县水利局",
      "2｜（二）县住建局、县城管局｜建设管网｜建设管网。｜｜｜县住房和城乡建设局 县城市管理局",
    ]);
  });

  test("they are not looked for where items say who does them", () => {
    expect(
      read(
        "一、任务\n1.巡查。（县水利局）\n二、职责\n（一）县水利局\n1.抓落实。\n（二）县林业局\n1.抓落实。"
      )
    ).toHaveLength(1);
  });
});
