import { defaultSettings, lightOf, timingOf } from "../ledger";
import { lightWords, timingWords } from "../workbook";
import { isGiven } from "./arguments";
import { inCell, onceRead } from "./cell-errors";
import {
  asOfDay,
  daysAhead,
  isReported,
  progressOf,
  scheduleOf,
  targetState,
  timingState,
} from "./status-arguments";

/**
 * 时限状态
 * @customfunction TIMING
 * @param due 完成时限
 * @param progress 完成率
 * @param asOf 统计截止日期
 * @param [warnDays] 临期天数
 * @returns 时限状态
 */
export function timing(
  due: unknown[][],
  progress: unknown[][],
  asOf: unknown[][],
  warnDays?: number
): string | Promise<string> {
  return inCell(() => {
    const day = asOfDay(asOf);
    const settings = {
      dueSoonDays: daysAhead(warnDays),
      behindTolerance: defaultSettings.behindTolerance,
    };
    const reported = progressOf(progress);
    return onceRead(scheduleOf(due, day), ({ nature, due, start }) => {
      const schedule = { nature, due, start, progress: reported, completedOn: null };
      return timingWords[timingOf(schedule, due, settings, day)];
    });
  });
}

const words = lightWords[defaultSettings.colourSet];

/**
 * 灯号
 * @customfunction LIGHT
 * @param timing 时限状态
 * @param target 目标状态
 * @param [reported] 是否已填报
 * @returns 灯号
 */
export function light(timing: unknown[][], target: unknown[][], reported?: unknown[][]): string {
  return inCell(() => {
    const known = isGiven(reported) ? isReported(reported) : true;
    const shown = lightOf(timingState(timing), targetState(target), known);
    return words[shown];
  });
}
