import { gap as gapTo, meets as meetsTarget } from "../rates";
import { inCell, onceRead } from "./cell-errors";
import { actualOf, targetOf } from "./compared-target";

/**
 * 是否达标
 * @customfunction MEETS
 * @param actual 完成值
 * @param target 目标
 * @returns 是否达标
 */
export function meets(actual: unknown[][], target: unknown[][]): boolean | Promise<boolean> {
  return inCell(() =>
    onceRead(targetOf("meets", target), ({ limits, unit }) => {
      const value = actualOf("meets", actual, unit);
      return limits.every((limit) => meetsTarget(value, limit.operator, limit.value));
    })
  );
}

/**
 * 与目标的差距
 * @customfunction GAP
 * @param actual 完成值
 * @param target 目标
 * @returns 差距，未达标时为负数
 */
export function gap(actual: unknown[][], target: unknown[][]): number | Promise<number> {
  return inCell(() =>
    onceRead(targetOf("gap", target), ({ limits, unit }) => {
      const value = actualOf("gap", actual, unit);
      return limits.reduce(
        (least, limit) => Math.min(least, gapTo(value, limit.operator, limit.value)),
        Infinity
      );
    })
  );
}
