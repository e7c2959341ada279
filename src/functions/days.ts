import { dateOfDay, dayNumber, type Schedule } from "../ledger";

/** When work is due, as far as a cell or a text says. */
export type DatedSchedule = Pick<Schedule, "nature" | "due" | "start">;

/** Excel counts its days from 1899-12-30, for dates after February 1900. */
const dayZero = dayNumber("1899-12-30");
/** 9999-12-31, Excel's last day. */
const lastSerial = 2_958_465;

/** A day as Excel's serial number. */
export function serialOf(date: string): number {
  return dayNumber(date) - dayZero;
}

/** The day of a serial number, its time of day cut off, or null for what is no date of Excel's. */
export function dayOfSerial(serial: number): string | null {
  return serial >= 1 && serial < lastSerial + 1 ? dateOfDay(serial + dayZero) : null;
}
