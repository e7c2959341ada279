import { version } from "../../../src/diagnostics";
import { createLog } from "../../../src/taskpane/app/log";

const noon = () => new Date("2025-12-15T04:00:00Z");

test("steps and errors with their causes, oldest first", () => {
  const log = createLog(noon);
  log.note("read");
  log.error("write", new Error("busy", { cause: new Error("cell edit") }));
  const [program, first, second] = log.text().split("\n");
  expect(program).toBe(`Soil Ledger ${version}`);
  expect(first).toBe("2025-12-15T04:00:00.000Z read");
  expect(second).toBe("2025-12-15T04:00:00.000Z write FAILED Error: busy");
  expect(log.text()).toContain("because of Error: cell edit");
});

test("only the latest events are kept", () => {
  const log = createLog(noon);
  for (let step = 1; step <= 600; step++) log.note(`step ${step}`);
  const lines = log.text().split("\n");
  expect(lines).toHaveLength(1 + 500);
  expect(lines.at(-1)).toContain("step 600");
});
