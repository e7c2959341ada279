import type { Deadline, Target, Task, TaskList, UnitMention } from "../../src/tasklist";

/** A small list with every kind of deadline and target that the ledger tells apart. */

export const units = (...names: string[]): UnitMention[] =>
  names.map((unit) => ({ unit, text: unit, confidence: "high" }));

export const deadline = (
  text: string,
  kind: Deadline["kind"],
  date: string | null = null,
  start: string | null = null
): Deadline => ({ text, kind, date, start, confidence: "high" });

export const target = (metric: string, parts: Partial<Target> = {}): Target => ({
  metric,
  operator: ">=",
  value: 0.93,
  unit: "%",
  baseline: null,
  period: null,
  soft: false,
  text: metric,
  confidence: "high",
  ...parts,
});

export const task = (number: string, parts: Partial<Task> = {}): Task => ({
  number,
  section: "一、强化土壤污染源头防控",
  title: `任务${number}`,
  content: "",
  lead: units("柳城生态环境局"),
  support: [],
  responsible: units("各乡镇人民政府"),
  deadlines: [],
  due: null,
  targets: [],
  measures: [],
  remarks: "",
  reported: null,
  ...parts,
});

const farmland = target("受污染耕地安全利用率", { text: "受污染耕地安全利用率达到93%" });
const reduction = target("重点重金属减排比例", {
  value: 0.06,
  period: "“十四五”",
  text: "减排比例达到6%以上（“十四五”累计）",
});
const plots = target("优先监管地块", {
  operator: "=",
  value: 6,
  unit: "个",
  soft: true,
  text: "6个优先监管地块基本按要求完成污染管控任务",
});
const limit = target("暴雨后复检用时", {
  operator: "<=",
  value: 3,
  unit: "天",
  text: "3天以内",
});

const yearEnd = deadline("到2025年底", "date", "2025-12-31");
const window = deadline("5-9月", "window", "2025-09-30", "2025-05-01");

export const sampleList: TaskList = {
  title: "柳城县2025年度土壤污染防治重点工作任务清单",
  year: 2025,
  region: "柳城县",
  goals: [
    farmland,
    target("重点建设用地安全利用率", {
      operator: "=",
      value: 1,
      text: "重点建设用地安全利用得到有效保障",
      alternative: { operator: ">=", value: 0.95, condition: "违规地块全部处理整改到位" },
    }),
    target("国家地下水环境质量考核点位水质", {
      value: null,
      unit: "",
      soft: true,
      text: "国家地下水环境质量考核点位水质总体保持稳定",
    }),
  ],
  goalsText:
    "实现受污染耕地安全利用率达到93%，重点建设用地安全利用得到有效保障；国家地下水环境质量考核点位水质总体保持稳定。",
  sections: ["一、强化土壤污染源头防控", "二、扎实推进耕地安全利用和风险管控"],
  tasks: [
    task("1", {
      content: "持续推进排查整治；到2025年底，减排比例达到6%以上（“十四五”累计）。",
      lead: units("柳城生态环境局", "县发展和改革局"),
      support: units("县科工贸局"),
      deadlines: [deadline("持续推进", "open"), yearEnd],
      due: "2025-12-31",
      targets: [reduction],
      measures: [
        {
          number: "1.1",
          text: "持续推进排查整治；",
          deadlines: [deadline("持续推进", "open")],
          targets: [],
        },
        {
          number: "1.2",
          text: "到2025年底，减排比例达到6%以上（“十四五”累计）。",
          deadlines: [yearEnd],
          targets: [reduction],
        },
      ],
    }),
    task("2", {
      section: "二、扎实推进耕地安全利用和风险管控",
      content: "受污染耕地安全利用率达到93%。",
      lead: units("县农业农村局"),
      targets: [farmland],
      measures: [
        {
          number: "2.1",
          text: "受污染耕地安全利用率达到93%。",
          deadlines: [],
          targets: [farmland],
        },
      ],
    }),
    task("3", {
      section: "二、扎实推进耕地安全利用和风险管控",
      content: "=1+1 的公式样文字；5-9月开展检查，3天以内复检。",
      lead: units("县农业农村局", "柳城生态环境局"),
      deadlines: [window],
      due: "2025-09-30",
      targets: [limit],
      measures: [
        { number: "3.1", text: "=1+1 的公式样文字；", deadlines: [], targets: [] },
        {
          number: "3.2",
          text: "5-9月开展检查，3天以内复检。",
          deadlines: [window],
          targets: [limit],
        },
      ],
    }),
    task("4", { content: "每季度报送进展。", deadlines: [deadline("每季度", "recurring")] }),
    task("5", {
      content: "到2025年，我县6个优先监管地块基本按要求完成污染管控任务。",
      deadlines: [deadline("到2025年", "date", "2025-12-31")],
      due: "2025-12-31",
      targets: [plots],
      lead: units("县应急管理局"),
    }),
    task("6", { content: "健全机制。", lead: units("县司法局") }),
  ],
};
