import { giveWay, type LedgerError, type Result, type WorkOptions } from "../../diagnostics";
import type { Host } from "../../hosts";
import type { Assessment, Corrections, Ledger, LedgerChanges, TaskEntry } from "../../ledger";
import type {
  IsoDate,
  ReadTaskListOptions,
  ReadUnitsOptions,
  TaskListReading,
  UnitMention,
} from "../../tasklist";
import type { CityReport, CountyFile } from "./collect-city";
import type { ChangedSettings, LedgerCells, WorkbookPlan } from "../../workbook";

/** 领导版, 通报, and 督办单 for each lead unit that has something overdue or off target. */
export const reportKinds = ["leaders", "ranking", "notices"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** The heavy work behind the pane. Each part is loaded when it is first asked for. */
export interface Engine {
  /**
   * Reads a chosen document as a task list, by the unit names of `registry` first; its warnings and
   * the document's come together.
   */
  readTaskList(
    bytes: Uint8Array,
    fileName: string,
    options?: WorkOptions & ReadTaskListOptions
  ): Promise<Result<TaskListReading>>;
  /** The units that a text names, by their full names. */
  readUnits(text: string, options: ReadUnitsOptions): Promise<readonly UnitMention[]>;
  /** The workbook of a new ledger as of the day, with what a person put right. */
  plan(
    reading: TaskListReading,
    fileName: string,
    asOf: IsoDate,
    corrections: Corrections
  ): Promise<WorkbookPlan>;
  /**
   * The workbook of an earlier ledger with the list imported over it, and what that changes.
   *
   * @param answers uncertain matches that a person says are new tasks, by their keys, and what they
   * put right
   */
  planOver(
    earlier: Ledger,
    reading: TaskListReading,
    fileName: string,
    asOf: IsoDate,
    answers: { readonly newTasks: ReadonlySet<string>; readonly corrections: Corrections }
  ): Promise<{ readonly plan: WorkbookPlan; readonly changes: LedgerChanges }>;
  /** The workbook of the ledger as it stands, to be looked at. */
  preview(ledger: Ledger, asOf: IsoDate): Promise<WorkbookPlan>;
  /** A report of the ledger as a workbook of its own. */
  planReport(kind: ReportKind, ledger: Ledger, asOf: IsoDate): Promise<WorkbookPlan>;
  /** 督办单 as letters for Word, the bytes of a .docx. */
  noticeLetters(ledger: Ledger, asOf: IsoDate): Promise<Uint8Array>;
  /** 全市汇总: the ledgers of several counties as one workbook. */
  collectCity(
    files: readonly CountyFile[],
    asOf: IsoDate,
    reasonOf: (error: LedgerError) => string,
    options?: WorkOptions
  ): Promise<CityReport>;
  /** True for the bytes of a workbook that holds a ledger, not just any list in a sheet. */
  holdsLedger(bytes: Uint8Array): Promise<boolean>;
  readLedger(cells: LedgerCells): Promise<Result<Ledger>>;
  assess(ledger: Ledger, asOf: IsoDate): Promise<Assessment>;
  /** Enters what a person filled in on a task's card into the workbook. */
  enter(host: Host, entries: CardEntries): Promise<void>;
  /**
   * Enters that a period of recurring work was met, or takes that back.
   *
   * @param asOf the day that the workbook shows
   */
  tickPeriod(host: Host, read: LedgerReading, tick: PeriodTick, asOf: IsoDate): Promise<void>;
  /** 记录本期: writes the ledger with how it stands frozen as a period. */
  recordPeriod(host: Host, standing: ReadLedger, period: string): Promise<void>;
  /** Picks the rows of one lead unit out in the workbook, or none. */
  pickUnit(host: Host, unit: string | null): Promise<void>;
  /** Puts changed settings into the workbook. */
  changeSettings(host: Host, settings: ChangedSettings): Promise<void>;
}

/** A ledger as it was read, and how it stands. */
export interface ReadLedger {
  readonly cells: LedgerCells;
  readonly ledger: Ledger;
  readonly assessment: Assessment;
}

type LedgerReading = Pick<ReadLedger, "cells" | "ledger">;

/** A period of recurring work, by its id, and the day that it was met on; null takes that back. */
interface PeriodTick {
  readonly id: string;
  readonly day: IsoDate | null;
}

/** What was changed on a task's card. */
export interface CardEntries {
  readonly task: string;
  readonly entry: Partial<TaskEntry>;
  /** 填报值 of the task's targets, by their ids. */
  readonly reported: ReadonlyMap<string, number | null>;
}

export const lazyEngine: Engine = {
  async readTaskList(bytes, fileName, options = {}) {
    const [{ readDocument }, { readTaskListInTurns }] = await Promise.all([
      import("../../document"),
      import("../../tasklist"),
    ]);
    const document = await readDocument(bytes, fileName, options);
    const reading = await readTaskListInTurns(document.value, options, options.signal);
    return { value: reading.value, warnings: [...document.warnings, ...reading.warnings] };
  },
  async readUnits(text, options) {
    return (await import("../../tasklist")).readUnits(text, options);
  },
  async plan({ list, registry }, fileName, asOf, corrections) {
    const [{ correctedLedger, createLedger }, { planWorkbook }] = await Promise.all([
      import("../../ledger"),
      import("../../workbook"),
    ]);
    const ledger = createLedger(list, fileName, registry);
    return planWorkbook(correctedLedger(ledger, corrections), asOf);
  },
  async planOver(earlier, { list, registry }, source, asOf, { newTasks, corrections }) {
    const [{ correctedLedger, mergeLedger }, { planWorkbook }] = await Promise.all([
      import("../../ledger"),
      import("../../workbook"),
    ]);
    const merge = mergeLedger(earlier, list, { source, registry, newTasks }).value;
    await giveWay();
    const ledger = correctedLedger(merge.ledger, corrections);
    return { plan: planWorkbook(ledger, ledger.settings.asOf ?? asOf), changes: merge.changes };
  },
  async preview(ledger, asOf) {
    return (await import("../../workbook")).planWorkbook(ledger, asOf);
  },
  async planReport(kind, ledger, asOf) {
    const { planLeaders, planNotices, planRanking } = await import("../../reports");
    switch (kind) {
      case "leaders":
        return planLeaders(ledger, asOf);
      case "ranking":
        return planRanking(ledger, asOf);
      case "notices":
        return planNotices(ledger, asOf, null);
    }
  },
  async noticeLetters(ledger, asOf) {
    const [{ planNoticeLetters }, { writeLetters }] = await Promise.all([
      import("../../reports"),
      import("../../hosts/word"),
    ]);
    return writeLetters(planNoticeLetters(ledger, asOf, null));
  },
  async collectCity(...request) {
    return (await import("./collect-city")).collectCity(...request);
  },
  async holdsLedger(bytes) {
    const { readCells, UnreadableWorkbookError } = await import("../../hosts/file");
    try {
      return (await readCells(bytes)) !== null;
    } catch (error) {
      if (error instanceof UnreadableWorkbookError) return false;
      throw error;
    }
  },
  async readLedger(cells) {
    return (await import("../../workbook")).readLedger(cells);
  },
  async assess(ledger, asOf) {
    return (await import("../../ledger")).assess(ledger, asOf);
  },
  async enter(host, { task, entry, reported }) {
    const { targetEntryCells, taskEntryCells } = await import("../../workbook");
    const changes = [
      ...(Object.keys(entry).length > 0 ? [taskEntryCells(task, entry)] : []),
      ...[...reported].map(([id, value]) => targetEntryCells(id, { reported: value })),
    ];
    await host.asOneStep(async () => {
      for (const { table, key, cells } of changes) await host.updateRow(table, key, cells);
    });
  },
  async tickPeriod(host, { cells: madeFrom, ledger }, { id, day }, asOf) {
    const [{ enteredOccurrence }, { occurrenceEntryCells, planWorkbook }] = await Promise.all([
      import("../../ledger"),
      import("../../workbook"),
    ]);
    const entry = { done: day === null ? null : true, completedOn: day };
    const { table, key, cells } = occurrenceEntryCells(id, entry);
    const found = madeFrom.tables.get(table);
    const column = found?.columns.indexOf(key.column) ?? -1;
    const plan = () => planWorkbook(enteredOccurrence(ledger, id, entry), asOf);
    // A ledger of an earlier format has no such row yet: it is written with its periods.
    if (found?.rows.some((row) => String(row[column]) === id))
      await host.updateRow(table, key, cells);
    else await host.apply(plan(), { madeFrom });
  },
  async recordPeriod(host, { cells, ledger, assessment }, period) {
    const [{ recordPeriod }, { planWorkbook }] = await Promise.all([
      import("../../ledger"),
      import("../../workbook"),
    ]);
    const recorded = recordPeriod(ledger, assessment, period);
    await host.apply(planWorkbook(recorded, assessment.asOf), { madeFrom: cells });
  },
  async pickUnit(host, unit) {
    await host.updateNames((await import("../../workbook")).pickedUnitCells(unit));
  },
  async changeSettings(host, settings) {
    const { settingCells } = await import("../../workbook");
    await host.updateNames(settingCells(settings));
  },
};
