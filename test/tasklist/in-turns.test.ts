import { readTaskList, readTaskListInTurns } from "../../src/tasklist";
import { documentOf, drawn } from "../support/task-tables";

const tasks = 2_000;

const rows = Array.from({ length: tasks }, (_, at) => `${at + 1}|任务${at + 1}|县水利局|6月底前`);
const list = documentOf(
  "青山县2025年任务清单",
  drawn(["序号|主要任务|牵头单位|完成时限", ...rows].join("\n"))
);

/** A signal that counts how often it is looked at. */
function counted(abortsAt = Infinity) {
  let looks = 0;
  const signal = {
    get aborted() {
      looks++;
      return looks >= abortsAt;
    },
  } as AbortSignal;
  return { signal, looks: () => looks };
}

test("a long list is read in stretches between which it can be cancelled, to the same result", async () => {
  const { signal, looks } = counted();
  expect(await readTaskListInTurns(list, {}, signal)).toEqual(readTaskList(list));
  expect(looks()).toBeGreaterThanOrEqual(tasks / 500);
  await expect(readTaskListInTurns(list, {}, counted(3).signal)).rejects.toMatchObject({
    code: "cancelled",
  });
});
