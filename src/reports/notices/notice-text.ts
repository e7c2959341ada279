import type { Ledger } from "../../ledger";
import { amountText, targetText } from "../../workbook";
import { officialDate } from "../amounts";
import { statusText, type JudgedTask, type ReportContext } from "../context";
import type { UnitNotice } from "./notices";

/** The words of 督办单 that stand around its table, in the sheet and in the letter alike. */
interface NoticeText {
  readonly title: string;
  /** The number is left to be filled in. */
  readonly number: string;
  readonly addressee: string;
  readonly opening: string;
}

export function noticeText(
  { ledger, asOf }: Pick<ReportContext, "ledger" | "asOf">,
  { unit, tasks }: UnitNotice
): NoticeText {
  return {
    title: `${ledger.region ?? ""}土壤污染防治重点工作督办单`,
    number: "编号：　　督〔　　　　〕　　号",
    addressee: `${unit}：`,
    opening: `截至${officialDate(asOf)}，《${ledger.title}》中由你单位牵头的${tasks.length}项任务逾期或者未达标。请按下列要求抓紧办理，并在办结时限前将办理情况书面反馈。`,
  };
}

/** 联系人 and 联系电话 of a unit by the ledger's list, or room to write them in. */
export function contactLine({ registry }: Ledger, unit: string): string {
  const known = registry.find(({ name }) => name === unit);
  return `联系人：${known?.contact ?? blank}　联系电话：${known?.phone ?? blank}`;
}

const blank = "　".repeat(7);

/** The heads of the columns that say what is urged, and those that are left to be filled in. */
export const noticeColumns = {
  number: "序号",
  matter: "督办事项",
  due: "原定时限",
  standing: "现状",
  demand: "督办要求",
  newLimit: "办结时限",
  reply: "办理情况（承办单位填写）",
} as const;

/** Where the work stands: its state, each target that is not met with the current value, its problems. */
export function standing(
  { targets }: Pick<ReportContext, "targets">,
  { row, status }: JudgedTask
): string {
  const short = row.targets.flatMap(({ id, target }) => {
    const judged = targets.get(id);
    if (judged?.state !== "missed" && judged?.state !== "gap") return [];
    const current =
      judged.current === null ? "" : `，当前${amountText(judged.current, target.unit)}`;
    return [`${targetText(target)}${current}`];
  });
  const problems = row.entry.problems.trim();
  const periods = status.missed.length > 1 ? [`未按期完成：${status.missed.join("、")}`] : [];
  return [
    statusText(status),
    ...periods,
    ...short,
    ...(problems === "" ? [] : [`存在问题：${problems}`]),
  ].join("\n");
}

/** What is asked: from where the work stands, in words that a person may change. */
export function demand({ row, status }: JudgedTask): string {
  const asks = [
    ...(status.timing === "overdue" ? ["说明逾期原因，倒排工期，限期完成"] : []),
    ...(status.missed.length > 0 ? ["逐期补办并报送所缺期次"] : []),
    ...(status.target === "missed" ? ["分析未达标原因，采取补救措施，尽快达到目标要求"] : []),
  ];
  const planned = row.entry.nextSteps.trim();
  return `${asks.join("；")}。${planned === "" ? "" : `落实下一步措施：${planned}`}`;
}
