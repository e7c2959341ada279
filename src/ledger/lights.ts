import type { Light, TargetState, Timing } from "./assessment";

/**
 * 灯号: red when overdue or off target, amber when due soon, behind or short of a target that is
 * not yet due, grey while nothing was reported, else green.
 */
export function lightOf(timing: Timing, target: TargetState, reported: boolean): Light {
  if (timing === "overdue" || target === "missed") return "red";
  if (timing === "dueSoon" || timing === "behind" || target === "gap") return "amber";
  return reported || timing === "done" || target === "met" ? "green" : "grey";
}
