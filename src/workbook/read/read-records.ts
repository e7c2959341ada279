import { isPeriod, type Light, type PeriodRecord } from "../../ledger";
import type { LedgerCells } from "../cells";
import { tableNames } from "../sheet-names";
import { codeOf, lightWords, targetWords, timingWords } from "../words";
import { readRows, type ReadingNotes } from "./rows";

/** 调度记录; rows without a period, a day or a light are none. */
export function readRecords(cells: LedgerCells, notes: ReadingNotes): PeriodRecord[] {
  return readRows(cells, tableNames.records, notes).flatMap((row) => {
    const period = row.text("期次").trim();
    if (!isPeriod(period)) return [];
    const asOf = row.date("统计截止日期");
    const light = lightIn(row.text("灯号"));
    if (asOf === null || light === null) return [];
    return [
      {
        period,
        asOf,
        task: row.text("任务序号"),
        title: row.text("主要任务"),
        lead: row.text("牵头单位"),
        progress: row.number("进度"),
        timing: row.code("时限", timingWords) ?? "undated",
        target: row.code("目标", targetWords) ?? "none",
        light,
      },
    ];
  });
}

/** The word of either colour set: an office may have changed its colours since. */
function lightIn(word: string): Light | null {
  return codeOf(lightWords.redAmberGreen, word) ?? codeOf(lightWords.blueAmberRed, word);
}
