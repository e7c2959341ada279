import { LedgerError } from "../../diagnostics";
import type { Ledger } from "../../ledger";
import type { IsoDate } from "../../tasklist";
import type { WorkbookPlan } from "../../workbook";
import { reportContext, type ReportContext } from "../context";
import type { LettersPlan } from "../letter";
import { reportProperties, reportWorkbook } from "../report-workbook";
import { noticeLetter } from "./notice-letter";
import { noticeSheet } from "./notice-sheet";
import { unitNotices, type UnitNotice } from "./notices";

/** No lead unit, or not the one asked for, has work overdue or off target. */
export class NothingToUrgeError extends LedgerError {
  constructor(unit: string | null) {
    super(unit === null ? "nothingToUrge" : "nothingToUrgeUnit", { unit: unit ?? "" });
  }
}

/**
 * 督办单: a page for each lead unit with work overdue or off target, or for one.
 *
 * @param unit the lead unit, or null for each
 * @throws NothingToUrgeError
 */
export function planNotices(ledger: Ledger, asOf: IsoDate, unit: string | null): WorkbookPlan {
  const context = reportContext(ledger, asOf);
  const notices = noticesFor(context, unit);
  const taken = new Set<string>();
  return reportWorkbook(
    ledger,
    noticesTitle(ledger),
    asOf,
    notices.map((notice) => noticeSheet(context, notice, sheetName(notice.unit, taken)))
  );
}

/**
 * 督办单 as letters, one to each lead unit with work overdue or off target, or to one.
 *
 * @param unit the lead unit, or null for each
 * @throws NothingToUrgeError
 */
export function planNoticeLetters(ledger: Ledger, asOf: IsoDate, unit: string | null): LettersPlan {
  const context = reportContext(ledger, asOf);
  return {
    properties: reportProperties(ledger, noticesTitle(ledger), asOf),
    letters: noticesFor(context, unit).map((notice) => noticeLetter(context, notice)),
  };
}

function noticesTitle({ title }: Ledger): string {
  return `${title}督办单`;
}

function noticesFor(context: ReportContext, unit: string | null): UnitNotice[] {
  const notices = unitNotices(context).filter((notice) => unit === null || notice.unit === unit);
  if (notices.length === 0) throw new NothingToUrgeError(unit);
  return notices;
}

const longestName = 31;

/** A unit's name as Excel allows it for a sheet, once. */
function sheetName(unit: string, taken: Set<string>): string {
  const clean = unit.replace(/[[\]:*?/\\']/g, "").slice(0, longestName) || "督办单";
  let name = clean;
  for (let copy = 2; taken.has(name); copy++) {
    const suffix = `(${copy})`;
    name = clean.slice(0, longestName - suffix.length) + suffix;
  }
  taken.add(name);
  return name;
}
