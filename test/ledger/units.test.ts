import type { LedgerTask, TaskAssessment } from "../../src/ledger";
import { totalsByLeadUnit } from "../../src/ledger/units";

type Status = Pick<TaskAssessment, "timing" | "target" | "light">;

/** The totals of units that lead one task each for every status given. */
function totals(statuses: Readonly<Record<string, readonly Status[]>>) {
  const led = Object.entries(statuses).flatMap(([unit, own]) =>
    own.map((status) => [{ task: { lead: [{ unit }] } } as unknown as LedgerTask, status] as const)
  );
  return totalsByLeadUnit(
    led.map(([task]) => task),
    led.map(([, status]) => status as TaskAssessment)
  );
}

const status = (
  timing: Status["timing"],
  light: Status["light"] = "green",
  target: Status["target"] = "none"
): Status => ({ timing, target, light });

test("each task counts for one timing, and for its light", () => {
  const [unit] = totals({
    甲局: [
      status("done"),
      status("overdue", "red"),
      status("dueSoon", "amber"),
      status("behind", "amber"),
      status("onTrack"),
      status("longTerm", "grey"),
      status("undated"),
      status("onTrack", "red", "missed"),
      status("done", "red", "missed"),
    ],
  });
  expect(unit).toEqual({
    unit: "甲局",
    led: 9,
    done: 2,
    overdue: 1,
    offTarget: 2,
    dueSoon: 1,
    behind: 1,
    onTrack: 3,
    lights: { red: 3, amber: 2, green: 3, grey: 1 },
  });
});

test("the worst stands first: by red, overdue, amber, then by how many tasks", () => {
  const [fine, amber] = [status("onTrack"), status("behind", "amber")];
  const [missed, overdue] = [status("done", "red", "missed"), status("overdue", "red")];
  const order = totals({
    一项: [fine],
    两项: [fine, fine],
    黄灯: [amber],
    未达标: [missed],
    逾期: [overdue],
    同为一项: [fine],
    两红: [missed, missed],
  }).map(({ unit }) => unit);
  expect(order).toEqual(["两红", "逾期", "未达标", "黄灯", "两项", "一项", "同为一项"]);
});
