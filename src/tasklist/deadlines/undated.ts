import { parseNumber } from "../text/numbers";
import { isoDate } from "./calendar";
import type { DeadlineForm, DeadlineReading } from "./form";

const count = "(?:\\d{1,4}|[一二两三四五六七八九十半]{1,3})";

/** Words for work that has no end of its own (长期). */
const open: readonly string[] = [
  "持续(?:深入|有序|稳步|有效|扎实|不断)*(?:推进|推动|开展|强化|加强|完善|实施|做好|巩固|提升|打好|优化|加大|深化|抓好|落实|保持|跟踪|监测|更新|进行|排查|整治)",
  "长期(?:坚持|开展|推进|实施|监测(?!井|点|站|断面|网)|保持|进行|抓好)",
  "动态(?:更新|管理|跟踪)(?!结果|机制|情况)",
  "贯穿全年",
  "全年(?:持续|坚持)?(?:开展|推进|实施|进行|抓好|做好)",
  "全年(?:持续|坚持)",
  "立行立改",
  "即知即改",
  "即(?:时|收)?即办",
  "立整立改",
  "立即(?:整改|改正|落实)",
  "边查边改",
  "常态化(?:开展|推进|实施|进行|巡查|监管|排查)?",
  "长抓不懈",
];

/**
 * Words that are open-ended only where nothing but a deadline stands. In running text 持续改善 and
 * 动态清零 are goals, and 动态调整 is a manner of working.
 */
const openAlone =
  "即办|按需开展|按需|全年|长期坚持|长期推进|长期|持续推进|持续改善|持续|常年|动态调整|动态清零";

/** Words for work that comes round. */
const recurring: readonly string[] = [
  `每个?(?:${count}个?)?(?:年度?|半年|季度?|月|周|旬|学期)(?:(?:首|末)月)?`,
  "逐[年月季周日]",
  "按(?:月度?|季度?|年度?|周|旬)(?!份|计划|方案|目标|任务|要求|度)",
  "不?定期",
  "[月季旬周年]调度",
];

/** Words for work that waits for something else. */
const conditional: readonly string[] = [
  "待[^，。；、：]{1,30}?后",
  `(?:发现|接到|收到|接|自|在)[^，。；：]{0,25}?(?:后|之日起|日起)的?${count}个?(?:工作日|自然日|小时|月|日|天|周|年)(?:之内|以内|内)`,
  `${count}个?(?:工作日|自然日|小时|月|日|天|周)(?:之内|以内|内)(?=完成|报|上报|移送|整改|办结|提交|处置|反馈|公开|处理|印发)`,
  `(?:印发|发布|公布|下发|签发|批复|受理|立案|整改)之日起${count}个?(?:工作日|自然日|小时|月|日|天|周|年)(?:之内|以内|内)`,
  "(?:(?:20\\d{2}|今|明|次|当)年)?(?:主?汛期|春耕|秋耕|秋收|冬种|播种|采暖季|供暖季|冬季|夏季|雨季|春节|国庆节?|元旦|“?五一”?)(?:来临|到来|开始)?(?:之前|以前|前)",
  "(?:本|当|次|下)月(?:底|末|\\d{1,2}[日号])(?:之前|以前|前)?",
  "按(?:期|时|序时)(?!间|进|[^，。；、]{0,6}率)",
  "限期",
  "适时",
  "条件成熟[后时]",
  "另行(?:通知|安排|确定)",
  "汛[前后]",
  "(?:春节|国庆|元旦|五一|汛|采暖|供暖|禁渔|禁烧|中高考|春耕|秋收|枯水|丰水)期?期?间",
  "(?:春耕|春播|秋收|秋种|汛期|采暖期|供暖期)(?:结束|过后|开始)(?:之)?前",
];

/**
 * 按计划 and 按要求的时限 leave the time to another. 按要求 and 按上级要求 do so only in a cell under
 * 完成时限; in running text they are a manner of working.
 */
const byOrder =
  /按照?(?<words>(?:国家|自治区|省级?|市级?|县级?|上级|有关|相关|统一|主管|部门|项目|工程|合同|实际|法定|规定|方案|既定|时序|序时|时间|工作|要求|和|、|的){0,12}(?:要求|部署|安排|计划|进度|节点|时限))/g;

const speaksOfTime = /时序|序时|时间|进度|节点|时限|计划/;

/** Forms without a date, and the recurrences that have one (每年11月底前). */
export const undatedForms: readonly DeadlineForm[] = [
  form(open, { kind: "open", date: null, start: null }),
  {
    pattern: new RegExp(`(?:${openAlone})`, "g"),
    read: (_groups, { bare }) => (bare ? { kind: "open", date: null, start: null } : null),
  },
  {
    needs: /每年/,
    pattern:
      /每年度?(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:(?<day>[12]\d|3[01]|0?[1-9])[日号]|底|末)?(?:之前|以前|前)?/g,
    read: ({ month, day }, { year }) => ({
      kind: "recurring",
      date:
        year === null
          ? null
          : isoDate(year, parseNumber(month ?? "") ?? 12, day === undefined ? 31 : Number(day)),
      start: null,
      unsure: year === null,
    }),
  },
  {
    needs: /每年/,
    pattern: /每年年?(?:底|末)(?:之前|以前|前)?/g,
    read: (_groups, { year }) => ({
      kind: "recurring",
      date: year === null ? null : isoDate(year, 12, 31),
      start: null,
      unsure: year === null,
    }),
  },
  {
    needs: /每/,
    pattern:
      /每个?(?:月|季度?|周|旬)(?:首月|末月|次月)?(?:\d{1,2}[日号]|上旬|中旬|下旬|底|末|初)(?:之前|以前|前)?/g,
    read: () => ({ kind: "recurring", date: null, start: null }),
  },
  { ...form(recurring, { kind: "recurring", date: null, start: null }), needs: /[每逐按定调]/ },
  {
    ...form(conditional, { kind: "conditional", date: null, start: null }),
    needs: /[后内前时期月另]/,
  },
  {
    needs: /按/,
    pattern: byOrder,
    read: ({ words }, { bare }) =>
      bare || speaksOfTime.test(words ?? "")
        ? { kind: "conditional", date: null, start: null }
        : null,
  },
];

function form(words: readonly string[], reading: DeadlineReading): DeadlineForm {
  return { pattern: new RegExp(words.join("|"), "g"), read: () => reading };
}
