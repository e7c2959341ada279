import { readFileSync } from "node:fs";
import { functionsOfCode } from "../../scripts/manifest/functions-of-code";
import { defaultSettings } from "../../src/ledger";
import { zhCN } from "../../src/locales/zh-CN";
import { later } from "../../src/locales/zh-CN/later";
import { sheetNames } from "../../src/workbook";
import { engines } from "../../package.json";

/** The pages for staff and leaders against the words that stand on the screen. */
const manual = readFileSync("docs/manual.zh-CN.md", "utf8");
const pages = manual + readFileSync("docs/administration.zh-CN.md", "utf8");

const manifest = readFileSync("manifest.xml", "utf8");
const texts = Object.values({ ...zhCN, ...later }).flatMap((area) => Object.values<string>(area));
const isShown = (words: string) =>
  manifest.includes(`DefaultValue="${words}"`) || texts.some((text) => text.includes(words));

const quoted = (pattern: RegExp) => [...pages.matchAll(pattern)].map(([, words]) => words!);

test("every button, place and message that the manual quotes is one of the program's", () => {
  const pressed = quoted(/[点开]“([^”]+)”/g);
  const places = quoted(/“([^”]+)”页(?!“)/g);
  const messages = quoted(/提示“([^”]+)”/g);
  expect([pressed, places, messages].map(({ length }) => length > 3)).toEqual([true, true, true]);
  expect([...pressed, ...places, ...messages].filter((words) => !isShown(words))).toEqual([]);
});

test("the manual's table says what each sheet is for", () => {
  const rows = [...manual.matchAll(/^\| (\S+) +\|/gm)].map(([, name]) => name!);
  const { baseline, ...shown } = sheetNames;
  expect(Object.values(shown).filter((name) => !rows.includes(name))).toEqual([]);
  expect(manual).toContain(`《${baseline}》`);
});

test("every sheet that a page names in 《》 is one that there is", () => {
  const named = new Set(quoted(/《([^》]{2,6})》/g));
  const known = new Set<string>([...Object.values(sheetNames), "汇总说明"]);
  expect([...named].filter((name) => !known.has(name))).toEqual([]);
});

test("every custom function that a page uses is one that there is, with as many arguments", () => {
  const functions = functionsOfCode();
  const used = [...pages.matchAll(/=SOIL\.([A-Z]+)\(((?:[^()"]|"[^"]*")*)\)/g)];
  expect(used.length).toBeGreaterThan(3);
  for (const [call, name, given] of used) {
    const { length } = functions.get(name!)!;
    const count = given!.replace(/"[^"]*"/g, "").split(",").length;
    expect([call, count <= length]).toEqual([call, true]);
  }
});

test("what the pages say in numbers is what the program goes by", () => {
  const { dueSoonDays, behindTolerance } = defaultSettings;
  for (const page of [manual, readFileSync("docs/leaders-card.zh-CN.md", "utf8")])
    expect(page).toContain(`${dueSoonDays} 天内到期`);
  expect(manual).toContain(`超过 ${behindTolerance * 100}%`);
  const [, excel] = /"ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)!;
  const [, runtime] = /"SharedRuntime" MinVersion="([\d.]+)"/.exec(manifest)!;
  expect(pages).toContain(`ExcelApi ${excel} 和 SharedRuntime ${runtime}`);
  for (const page of ["README.md", "README.zh-CN.md", "docs/administration.zh-CN.md"])
    expect(readFileSync(page, "utf8")).toContain(`Node ${engines.node.replace(">=", "")}`);
});
