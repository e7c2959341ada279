import { lightOf } from "../../src/ledger/lights";

test.each([
  ["overdue", "met", true, "red"],
  ["overdue", "unmeasured", false, "red"],
  ["done", "missed", true, "red"],
  ["dueSoon", "met", true, "amber"],
  ["dueSoon", "none", false, "amber"],
  ["behind", "met", true, "amber"],
  ["onTrack", "gap", true, "amber"],
  ["onTrack", "met", true, "green"],
  ["onTrack", "unmeasured", true, "green"],
  ["longTerm", "toJudge", true, "green"],
  ["done", "none", false, "green"],
  ["undated", "met", false, "green"],
  ["onTrack", "unmeasured", false, "grey"],
  ["longTerm", "toJudge", false, "grey"],
] as const)("%s and %s, reported: %p, is %s", (timing, target, reported, light) => {
  expect(lightOf(timing, target, reported)).toBe(light);
});
