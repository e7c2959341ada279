import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../../scripts/manifest/check";
import { commandNames } from "../../src/commands/names";

const xml = readFileSync("manifest.xml", "utf8");

/** The pages and scripts that webpack makes; everything else of the build is copied from assets. */
const made = [
  "/taskpane.html",
  "/help.html",
  "/help.en.html",
  "/functions.js",
  "/functions.json",
  "/functions.en.json",
];

function read(pathname: string): Buffer | null {
  if (made.includes(pathname)) return Buffer.from("");
  const file = path.join(".", pathname);
  return existsSync(file) ? readFileSync(file) : null;
}

const problemsOf = (manifest: string) => checkManifest(manifest, { read, commands: commandNames });

test("the manifest is right", () => {
  expect(problemsOf(xml)).toEqual([]);
});

test("the manifest asks for the one permission that writing sheets needs", () => {
  expect(xml.match(/<Permissions>.*?<\/Permissions>/g)).toEqual([
    "<Permissions>ReadWriteDocument</Permissions>",
  ]);
});

describe("the check finds", () => {
  test.each<[string, string | RegExp, string, RegExp]>([
    [
      "a name that is no resource",
      'resid="Tab.Label"',
      'resid="Tab.Lable"',
      /Tab\.Lable, which is no resource/,
    ],
    ["a resource that nobody uses", /<LearnMoreUrl[^>]*>/, "", /Help\.Url is not used/],
    [
      "a resource of the wrong kind",
      'resid="OpenPane.Tip"',
      'resid="OpenPane.Label"',
      /needs one of LongStrings/,
    ],
    ["a resource twice", '<bt:Image id="Urgent.16"', '<bt:Image id="Icon.16"', /Icon\.16 twice/],
    [
      "a resource id that is too long",
      /Functions\.Namespace/g,
      "Functions.Namespace.Of.Soil.Ledger",
      /longer than 32/,
    ],
    [
      "a label that is too long",
      'DefaultValue="刷新台账"',
      `DefaultValue="${"刷".repeat(126)}"`,
      /longer than 125/,
    ],
    [
      "a missing English text",
      /<bt:Override Locale="en-US" Value="Ledger" \/>/,
      "",
      /LedgerGroup\.Label has no en-US/,
    ],
    ["Chinese in English", 'Value="Most Urgent"', 'Value="最急"', /is Chinese in en-US/],
    [
      "an address that leads nowhere",
      "help.en.html",
      "helf.en.html",
      /helf\.en\.html leads to no file/,
    ],
    [
      "an address without TLS",
      "https://localhost:3000/taskpane.html",
      "http://localhost:3000/taskpane.html",
      /is not https/,
    ],
    [
      "an icon of another size",
      "assets/urgent-16.png",
      "assets/urgent-32.png",
      /is 32 x 32, not 16 x 16/,
    ],
    ["an icon that is no picture", "assets/icon-64.png", "assets/icon.svg", /is no PNG/],
    [
      "a command that does not exist",
      ">countToToday<",
      ">countToTomorrow<",
      /countToTomorrow, which is no command/,
    ],
    [
      "a command without a button",
      ">countToToday<",
      ">refreshLedger<",
      /No button runs countToToday/,
    ],
    [
      "a control twice",
      "SoilLedger.CountToToday",
      "SoilLedger.RefreshLedger",
      /RefreshLedger twice/,
    ],
    ["a runtime that is not shared", 'lifetime="long"', 'lifetime="short"', /lifetime long/],
    [
      "pages that differ",
      '<Runtime resid="Taskpane.Url"',
      '<Runtime resid="Help.Url"',
      /pages of the one runtime differ/,
    ],
    [
      "a requirement that keeps Excel 2021 out",
      '"ExcelApi" MinVersion="1.13"',
      '"ExcelApi" MinVersion="1.16"',
      /keeps Excel 2021 out/,
    ],
    [
      "elements out of order",
      "<Permissions>ReadWriteDocument</Permissions>",
      "<DefaultLocale>zh-CN</DefaultLocale>",
      /DefaultLocale comes too late/,
    ],
    ["an id that is no GUID", /<Id>[^<]*<\/Id>/, "<Id>soil-ledger</Id>", /no random GUID/],
  ])("%s", (_, good, bad, problem) => {
    const broken = xml.replace(good, bad);
    expect(broken).not.toBe(xml);
    expect(problemsOf(broken)).toContainEqual(expect.stringMatching(problem));
  });

  test("XML that is not well-formed", () => {
    expect(() => problemsOf(xml.replace("</OfficeApp>", ""))).toThrow(/unclosed tag: OfficeApp/);
  });
});
