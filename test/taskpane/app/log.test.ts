import { LedgerError, version } from "../../../src/diagnostics";
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

test("of an error of ours only its code is kept: what it quotes may be a document's", () => {
  const log = createLog(noon);
  const cause = new Error("AccessDenied");
  log.error("write", new LedgerError("excelLooseCells", { places: "王某 13800000000" }, { cause }));
  const [, first, frame] = log.text().split("\n");
  expect(first).toBe("2025-12-15T04:00:00.000Z write FAILED LedgerError: excelLooseCells");
  expect(frame).toMatch(/^ {4}at .*log\.test/);
  expect(log.text()).toContain("because of Error: AccessDenied");
  expect(log.text()).not.toContain("王某");
});

test("stacks of browsers that do not head them are kept whole, and none that quotes what is said", () => {
  const log = createLog(noon);
  const other = (stack: string) =>
    Object.assign(new LedgerError("inputMissing", { file: "名单.docx" }), { stack });
  log.error("read", other("open@https://ledger.example.gov.cn/pane.js:1:2"));
  const { message } = other("");
  log.error("read", other(`LedgerError: ${message}`));
  expect(log.text().split("\n").slice(1)).toEqual([
    "2025-12-15T04:00:00.000Z read FAILED LedgerError: inputMissing",
    "open@https://ledger.example.gov.cn/pane.js:1:2",
    "2025-12-15T04:00:00.000Z read FAILED LedgerError: inputMissing",
  ]);
});

test("only the latest events are kept", () => {
  const log = createLog(noon);
  for (let step = 1; step <= 600; step++) log.note(`step ${step}`);
  const lines = log.text().split("\n");
  expect(lines).toHaveLength(1 + 500);
  expect(lines.at(-1)).toContain("step 600");
});
