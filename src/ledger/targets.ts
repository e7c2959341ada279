import { gap, meets } from "../rates";
import type { TargetAssessment, TargetState } from "./assessment";
import type { Judgement, LedgerTarget } from "./model";

const judged: Readonly<Record<Judgement, TargetState>> = {
  met: "met",
  gap: "gap",
  missed: "missed",
};

/** From best to worst; a task stands as badly as its worst target. */
export const targetSeverity: readonly TargetState[] = [
  "none",
  "met",
  "unmeasured",
  "toJudge",
  "gap",
  "missed",
];

/** The state of a task or measure over its targets: the worst of them, or none. */
export function worstTarget(states: readonly TargetState[]): TargetState {
  return targetSeverity[Math.max(0, ...states.map((state) => targetSeverity.indexOf(state)))]!;
}

/**
 * 判定 of one target. `computed` is what 指标核算 gives; `closed` says that the work is due or
 * declared complete, so that a miss is final.
 */
export function assessTarget(
  { id, target, entry }: LedgerTarget,
  computed: number | null,
  closed: boolean
): TargetAssessment {
  const current = entry.reported ?? computed;
  const measurable = current !== null && target.value !== null;
  return {
    id,
    computed,
    current,
    gap: measurable ? gap(current, target.operator, target.value) : null,
    state: stateOf(),
    closed,
  };

  function stateOf(): TargetState {
    if (entry.judgement !== null) return judged[entry.judgement];
    if (target.value === null) return "toJudge";
    if (current === null) return "unmeasured";
    if (meets(current, target.operator, target.value)) return "met";
    if (target.alternative && meets(current, target.alternative.operator, target.alternative.value))
      return "toJudge";
    if (target.soft) return "toJudge";
    return closed ? "missed" : "gap";
  }
}
