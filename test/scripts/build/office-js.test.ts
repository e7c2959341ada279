import { existsSync, readFileSync } from "node:fs";
import { officeJsFiles } from "../../../scripts/build/office-js";

const files = officeJsFiles.map(({ from }) => from);

test("office.js is served with the parts that it asks for, as the package has them", () => {
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(officeJsFiles.map(({ to }) => to)).toEqual(
    expect.arrayContaining(["office-js/office.js", "office-js/zh-cn/office_strings.js"])
  );
});

test("its telemetry is not among them", () => {
  // The scripts that office.js would fetch to report to Microsoft.
  const named = readFileSync(
    files.find((file) => file.endsWith("/office.js"))!,
    "utf8"
  ).match(/[\w-]*telemetry[\w/-]*\.js/gi);
  expect(named).not.toBeNull();
  expect(files.filter((file) => /telemetry|oteljs/i.test(file))).toEqual([]);
});
