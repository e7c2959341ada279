import { inCell } from "./cell-errors";
import { loadReading } from "./load-reading";

// The rules of reading are the importer's, and large: they are loaded when a cell first asks.

/**
 * 识别目标
 * @customfunction TARGET
 * @param text 文字
 * @returns 指标、比较、数值、单位、基准、时期
 */
export function target(text: unknown[][]): Promise<unknown[][]> {
  return inCell(async () => (await loadReading()).targetRows(text));
}

/**
 * 识别完成时限
 * @customfunction DEADLINE
 * @param text 文字
 * @param [year] 年度
 * @returns 日期
 */
export function deadline(text: unknown[][], year?: number): Promise<number> {
  return inCell(async () => (await loadReading()).deadlineSerial(text, year ?? null));
}

/**
 * 识别单位名称
 * @customfunction UNITS
 * @param text 文字
 * @returns 单位全称
 */
export function units(text: unknown[][]): Promise<string[][]> {
  return inCell(async () => (await loadReading()).unitRows(text));
}
