import { dateOfDay, dayNumber } from "../ledger";
import type { IsoDate } from "../tasklist";

/** Excel's day 0 is 1899-12-30 on the continuous count, right for every day since 1900-03-01. */
const excelEpoch = dayNumber("1899-12-30");

/** Excel's serial number of a day. */
export function serialOf(date: IsoDate): number {
  return dayNumber(date) - excelEpoch;
}

/** The day of a serial number; a time of day is cut off. */
export function dateOfSerial(serial: number): IsoDate {
  return dateOfDay(serial + excelEpoch);
}
