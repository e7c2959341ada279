import { execFileSync } from "node:child_process";
import { dateOfDay, dayNumber, endOfYear, today, typedDay } from "../../src/ledger";

/** The days that a sheet knows: 1899-12-30 to 9999-12-31. */
const [first, last] = [-25_569, 2_932_896];
/** Four centuries, after which the calendar repeats itself. */
const repeats = 146_097;

test("every day has the name and the number that a Date gives it", () => {
  const wrong: string[] = [];
  for (let day = first; day <= last; day += day < first + repeats ? 1 : 89) {
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    if (dateOfDay(day) !== date || dayNumber(date) !== day) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

test("a time of day is cut off", () => {
  expect(dateOfDay(dayNumber("2025-12-31") + 0.99)).toBe("2025-12-31");
  expect(dateOfDay(-0.5)).toBe("1969-12-31");
});

test("years have four digits", () => {
  expect(endOfYear(2025)).toBe("2025-12-31");
  expect(endOfYear(900)).toBe("0900-12-31");
});

test("today is the user's own day, in China already the next one while Greenwich has the old year", () => {
  expect(today(new Date(2025, 0, 5, 0, 1))).toBe("2025-01-05");
  const script = `
    import { today } from "./src/ledger/calendar.ts";
    process.stdout.write(today(new Date("2025-12-31T16:01:00Z")));`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  const dayIn = (zone: string) =>
    execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone }, encoding: "utf8" });
  expect(["Asia/Shanghai", "Europe/London"].map(dayIn)).toEqual(["2026-01-01", "2025-12-31"]);
});

test.each([
  ["2026-11-26", "2026-11-26"],
  ["2026/1/5", "2026-01-05"],
  ["2026.11.26", "2026-11-26"],
  ["２０２６年１１月２６日", "2026-11-26"],
  [" 2026年 1月 5日 ", "2026-01-05"],
  ["2026年2月29日", null],
  ["2026-13-01", null],
  ["11月26日", null],
  ["", null],
])("%s is typed for %s", (text, day) => {
  expect(typedDay(text)).toBe(day);
});
