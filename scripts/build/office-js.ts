import { createRequire } from "node:module";
import path from "node:path";

/**
 * Microsoft's library, served from our own origin because closed networks have no CDN. office.js
 * loads its neighbours by name: one script for the host that it finds itself in, and the texts of
 * Excel's language. Its telemetry scripts are left out on purpose; it does without them.
 */
const scripts = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  // What office.js loads outside of Excel, to find that it is outside of Excel.
  "o15apptofilemappingtable.js",
];

/** Excel's languages that our users have; office.js falls back on en-us for any other. */
const languages = ["zh-cn", "zh-tw", "zh-hk", "zh-mo", "zh-sg", "en-us", "en-gb"];

const packageFolder = path.dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")
);

/** What copy-webpack-plugin has to copy into dist/office-js, unchanged. */
export const officeJsFiles = [
  { from: path.join(packageFolder, "LICENSE.md"), to: "office-js/LICENSE.md" },
  ...[...scripts, ...languages.map((language) => `${language}/office_strings.js`)].map((file) => ({
    from: path.join(packageFolder, "dist", file),
    to: `office-js/${file}`,
    info: { minimized: true },
  })),
];
