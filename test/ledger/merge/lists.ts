import fc from "fast-check";
import { createLedger, type Ledger, type LedgerTask } from "../../../src/ledger";
import type { Task, TaskList } from "../../../src/tasklist";
import { sampleList, target, task, units } from "../../support/sample-list";

/** Lists and ledgers with entries for the tests of the merge. */

const subjects = [
  "农用地安全利用",
  "重点建设用地准入管理",
  "地下水污染防治重点区划定",
  "涉重金属行业企业排查整治",
  "畜禽粪污资源化利用",
  "农药包装废弃物回收",
  "尾矿库环境风险隐患排查",
  "生活垃圾填埋场渗滤液处置",
  "加油站油罐防渗改造",
  "秸秆综合利用能力提升",
  "危险废物规范化环境管理",
  "土壤污染重点监管单位自行监测",
];

const actions = [
  "建立台账，逐一落实管控措施，年底前完成整改销号。",
  "组织开展专项行动，每季度通报一次进展情况。",
  "委托第三方开展采样监测，及时公开结果。",
  "督促责任单位限期治理，验收合格后方可恢复生产。",
  "完善部门联动机制，推动信息共享和联合执法。",
  "编制实施方案，明确时间表和路线图，报县政府备案。",
  "加强宣传培训，覆盖全部乡镇和村屯。",
];

function taskOf(index: number, number: string): Task {
  const subject = subjects[index % subjects.length]!;
  const round = Math.floor(index / subjects.length);
  const sentences = [0, 1, 2].map(
    (at) => `${subject}方面${actions[(index * 3 + at * 2 + round) % actions.length]!}`
  );
  const measures = sentences.map((text, at) => ({
    number: `${number}.${at + 1}`,
    text,
    deadlines: [],
    targets: [],
  }));
  return task(number, {
    section: `第${(index % 3) + 1}部分`,
    title: `推进${subject}${round === 0 ? "" : `（${round}）`}`,
    content: sentences.join(""),
    lead: units(index % 2 ? "县农业农村局" : "柳城生态环境局"),
    measures,
    targets: index % 4 === 0 ? [target(`${subject}率`, { text: `${subject}率达到93%` })] : [],
  });
}

export function listOf(places: readonly number[]): TaskList {
  return {
    ...sampleList,
    sections: ["第1部分", "第2部分", "第3部分"],
    tasks: places.map((place, index) => taskOf(place, String(index + 1))),
  };
}

const text = fc.constantFrom("", "已完成采样", "正在招标", "=1+1", "资金未到位");
const entries = fc.record({
  progress: fc.option(fc.constantFrom(0, 0.3, 0.8, 1)),
  situation: text,
  problems: text,
  nextSteps: text,
  person: fc.constantFrom("", "甲", "乙"),
  completedOn: fc.option(fc.constantFrom("2025-06-30", "2025-10-01")),
  reportedOn: fc.option(fc.constant("2025-10-08")),
});

const withEntry = (item: LedgerTask, entry: LedgerTask["entry"]): LedgerTask => ({
  ...item,
  entry,
  measures: item.measures.map((part, at) => ({
    ...part,
    entry: at === 0 ? { ...part.entry, situation: entry.problems } : part.entry,
  })),
  targets: item.targets.map((one) => ({
    ...one,
    entry: { ...one.entry, reported: entry.progress },
  })),
});

/** A list of some of the tasks, and its ledger with entries of all kinds. */
export const filledLedgers = fc
  .uniqueArray(fc.nat({ max: subjects.length * 3 - 1 }), { minLength: 1, maxLength: 25 })
  .chain((places) =>
    fc.array(entries, { minLength: places.length, maxLength: places.length }).map((filled) => {
      const list = listOf(places);
      const ledger = createLedger(list, "一.docx", []);
      const tasks = ledger.tasks.map((item, index) => withEntry(item, filled[index]!));
      return { places, list, ledger: { ...ledger, tasks } as Ledger };
    })
  );

/** Everything that a person typed, in any order: entries that stand in the ledger or are withdrawn. */
export function typedIn(ledger: Ledger): string[] {
  const values = (entry: object) =>
    Object.entries(entry).flatMap(([name, value]) =>
      value === null || value === "" ? [] : [`${name} ${value}`]
    );
  return [
    ...ledger.goals.flatMap(({ entry }) => values(entry)),
    ...ledger.tasks.flatMap(({ entry, measures, targets }) => [
      ...values(entry),
      ...measures.flatMap((part) => values(part.entry)),
      ...targets.flatMap((one) => values(one.entry)),
    ]),
    ...ledger.withdrawn.flatMap(({ entry, target: { reported, judgement } }) => [
      ...values(entry),
      ...values({ reported, judgement }),
    ]),
  ].sort();
}
