import type { LedgerTarget } from "../../src/ledger";
import { assessTarget, worstTarget } from "../../src/ledger/targets";
import type { Target } from "../../src/tasklist";
import { target } from "../support/sample-list";

const ledgerTarget = (parts: Partial<Target> = {}, reported: number | null = null) =>
  ({
    id: "1-1",
    measure: null,
    figure: null,
    target: target("安全利用率", parts),
    entry: { reported, judgement: null },
  }) as unknown as LedgerTarget;

test("a task stands as badly as its worst target, and without any as having none", () => {
  expect(worstTarget([])).toBe("none");
  expect(worstTarget(["met", "unmeasured"])).toBe("unmeasured");
  expect(worstTarget(["toJudge", "unmeasured", "met"])).toBe("toJudge");
  expect(worstTarget(["gap", "toJudge"])).toBe("gap");
  expect(worstTarget(["missed", "gap"])).toBe("missed");
});

test("a gap needs both a number to reach and a current value", () => {
  expect(assessTarget(ledgerTarget(), null, false)).toMatchObject({
    current: null,
    gap: null,
    state: "unmeasured",
  });
  expect(assessTarget(ledgerTarget({ value: null }), 0.9, false)).toMatchObject({
    current: 0.9,
    gap: null,
    state: "toJudge",
  });
  expect(assessTarget(ledgerTarget({ value: null }), null, false).state).toBe("toJudge");
  expect(assessTarget(ledgerTarget({ value: 0.93 }), 0.9, false).gap).toBeCloseTo(-0.03, 12);
});

test("what was reported counts before what 指标核算 gives", () => {
  expect(assessTarget(ledgerTarget({ value: 0.93 }, 0.95), 0.9, true)).toMatchObject({
    computed: 0.9,
    current: 0.95,
    state: "met",
  });
});
