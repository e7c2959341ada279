import { dayOfSerial, serialOf } from "../../src/functions/days";

test.each([
  [0, null],
  [1, "1899-12-31"],
  [46022.75, "2025-12-31"],
  [2_958_465.5, "9999-12-31"],
  [2_958_466, null],
  [-1, null],
])("Excel's day %p is %p", (serial, day) => {
  expect(dayOfSerial(serial)).toBe(day);
});

test("a day has the serial number that leads back to it", () => {
  expect(serialOf("2025-12-31")).toBe(46022);
});
