import { untilUnchanged, type Host } from "../hosts";
import { assess, type Ledger, type LedgerSettings } from "../ledger";
import { planWorkbook, readLedger, unclearEntries, type LedgerCells } from "../workbook";
import { NoLedgerError, NoTaskError, UnsureEntriesError } from "./errors";
import type { CommandName } from "./names";
import { mostUrgentTask } from "./urgency";

/** "YYYY-MM-DD" */
type Day = NonNullable<LedgerSettings["asOf"]>;

type Commands = Readonly<Record<CommandName, () => Promise<void>>>;

/** What the ribbon's buttons do to the ledger in `host`. `today` is the user's calendar day. */
export function ledgerCommands(host: Host, today: () => Day): Commands {
  return {
    refreshLedger: () => rewrite((settings) => settings),
    countToToday: () => rewrite((settings) => ({ ...settings, asOf: null })),
    goToMostUrgent,
  };

  /** 刷新台账: writes the sheets anew from what stands in them. */
  async function rewrite(change: (settings: LedgerSettings) => LedgerSettings): Promise<void> {
    await untilUnchanged(async () => {
      const cells = await readCells();
      const ledger = surelyRead(cells);
      const changed = { ...ledger, settings: change(ledger.settings) };
      await host.apply(planWorkbook(changed, asOf(changed)), { madeFrom: cells });
    });
  }

  /** 最急任务: shows the row of the task that is worst off. */
  async function goToMostUrgent(): Promise<void> {
    const ledger = readLedger(await readCells()).value;
    const task = mostUrgentTask(assess(ledger, asOf(ledger)));
    if (task === null) throw new NoTaskError();
    await host.selectTask(task.id);
  }

  function surelyRead(cells: LedgerCells): Ledger {
    const { value, warnings } = readLedger(cells);
    const unclear = unclearEntries(warnings);
    if (unclear.length > 0) throw new UnsureEntriesError(unclear.length);
    return value;
  }

  async function readCells(): Promise<LedgerCells> {
    const cells = await host.readLedger();
    if (cells === null) throw new NoLedgerError();
    return cells;
  }

  function asOf({ settings }: Ledger): Day {
    return settings.asOf ?? today();
  }
}
