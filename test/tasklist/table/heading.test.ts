import { drawn, readBlocks } from "../../support/task-tables";

const table = drawn(`序号|主要任务|牵头单位
1|排查|县水利局`);

test.each<[string, string[], { title: string; year: number | null; region: string | null }]>([
  [
    "a title in two lines",
    ["附件1", "柳城县2025年度土壤污染防治", "重点工作任务清单"],
    { title: "柳城县2025年度土壤污染防治重点工作任务清单", year: 2025, region: "柳城县" },
  ],
  [
    "a title whose first line is its place and year",
    ["三江侗族自治县2024年", "大气污染防治工作任务分解表"],
    {
      title: "三江侗族自治县2024年大气污染防治工作任务分解表",
      year: 2024,
      region: "三江侗族自治县",
    },
  ],
  [
    "a year in Chinese numerals",
    ["柳州市二〇二五年水污染防治任务清单"],
    { title: "柳州市二〇二五年水污染防治任务清单", year: 2025, region: "柳州市" },
  ],
  [
    "two years, the last of which counts",
    ["恩施土家族苗族自治州2024-2025年秋冬季攻坚任务清单"],
    {
      title: "恩施土家族苗族自治州2024-2025年秋冬季攻坚任务清单",
      year: 2025,
      region: "恩施土家族苗族自治州",
    },
  ],
  [
    "a year in the line below",
    ["青山县扬尘整治任务表", "（2026年4月）"],
    { title: "青山县扬尘整治任务表", year: 2026, region: "青山县" },
  ],
  [
    "a place in the name of what is shared out",
    ["关于分解落实《青山县2025年工作要点》任务的通知"],
    { title: "关于分解落实《青山县2025年工作要点》任务的通知", year: 2025, region: "青山县" },
  ],
  [
    "a meeting's number before its county, which is no place either",
    ["2025年第八次县政府常务会议任务清单"],
    { title: "2025年第八次县政府常务会议任务清单", year: 2025, region: null },
  ],
  [
    "a kind of city, which is no place",
    ["“无废城市”建设2025年任务清单"],
    { title: "“无废城市”建设2025年任务清单", year: 2025, region: null },
  ],
  [
    "a city whose name ends with 城",
    ["聊城市2025年任务清单"],
    { title: "聊城市2025年任务清单", year: 2025, region: "聊城市" },
  ],
  [
    "a place that begins as 全州 does",
    ["全州县2025年整改任务清单"],
    { title: "全州县2025年整改任务清单", year: 2025, region: "全州县" },
  ],
  [
    "the day up to which a list tells",
    ["青山县扬尘整治台账", "（截至2026年9月30日）"],
    { title: "青山县扬尘整治台账", year: 2026, region: "青山县" },
  ],
  [
    "a district that carries out what an autonomous region asks for",
    ["八步区贯彻落实自治区督察报告2025年整改清单"],
    { title: "八步区贯彻落实自治区督察报告2025年整改清单", year: 2025, region: "八步区" },
  ],
  [
    "the place of who issues it",
    ["中共沾益区委沾益区人民政府关于2025年污染防治攻坚的任务分工"],
    {
      title: "中共沾益区委沾益区人民政府关于2025年污染防治攻坚的任务分工",
      year: 2025,
      region: "沾益区",
    },
  ],
  [
    "the title of what a notice issues",
    ["关于印发《青山县2026年扬尘整治方案》的通知", "青山县2026年扬尘整治方案"],
    { title: "青山县2026年扬尘整治方案", year: 2026, region: "青山县" },
  ],
  [
    "the number of the document, while a plan of December is for the next year",
    ["青政办发〔2026〕3号", "青山县扬尘整治任务表", "2025年12月30日"],
    { title: "青山县扬尘整治任务表", year: 2026, region: "青山县" },
  ],
  [
    "a year in front of the place",
    ["2025年鹿寨县土壤污染防治任务清单（征求意见稿）"],
    { title: "2025年鹿寨县土壤污染防治任务清单（征求意见稿）", year: 2025, region: "鹿寨县" },
  ],
  [
    "a place and a year that only the plan's title names",
    [
      "柳州市柳南区2025年土壤污染防治工作方案",
      "为做好工作，制定本方案。",
      "附件",
      "重点任务分工表",
    ],
    { title: "重点任务分工表", year: 2025, region: "柳南区" },
  ],
  [
    "a place that only the issuer names",
    ["柳城县人民政府办公室", "2025年重点工作任务清单"],
    { title: "2025年重点工作任务清单", year: 2025, region: "柳城县" },
  ],
  [
    "words that end as places do",
    ["城市黑臭水体整治2025年任务清单"],
    { title: "城市黑臭水体整治2025年任务清单", year: 2025, region: null },
  ],
  [
    "a line between the title and the table",
    ["全椒县2025年任务清单", "填报单位：全椒县水利局"],
    { title: "全椒县2025年任务清单", year: 2025, region: "全椒县" },
  ],
])("%s", (_name, texts, heading) => {
  expect(readBlocks(...texts, table).list).toMatchObject(heading);
});

test("a title across the table's first row, under its appendix mark", () => {
  const { list } = readBlocks(
    drawn(`附件2|<|<
柳城县2025年度重点工作调度表|<|<
填报单位：县水利局|<|<
序号|主要任务|牵头单位
1|排查|县水利局`)
  );
  expect(list).toMatchObject({
    title: "柳城县2025年度重点工作调度表",
    year: 2025,
    region: "柳城县",
  });
  expect(list.tasks).toHaveLength(1);
});

test("the years before the last one of a list for several are not past", () => {
  const { list, codes } = readBlocks(
    "青山县治理攻坚方案（2024—2026年）",
    drawn(`序号|主要任务|牵头单位|完成时限
1|排查|县水利局|2024年6月底前
2|整治|县水利局|2023年底前`)
  );
  expect(list).toMatchObject({ year: 2026, tasks: [{ due: "2024-06-30" }, { due: "2023-12-31" }] });
  expect(codes).toEqual(["deadlineUnsure"]);
});
