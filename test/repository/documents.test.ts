import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readPackageArguments } from "../../scripts/package/arguments";
import { readArguments } from "../../src/cli/arguments";
import { terminalTranslator } from "../../src/locales";

/** Every page for people: what it names must be there. */
const pages = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];

const textOf = (page: string) => readFileSync(page, "utf8");
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

/** Fenced blocks and `code` in running text. */
function codeOf(page: string): string[] {
  const text = textOf(page);
  const blocks = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, block]) => block!);
  const inline = text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g);
  return [...blocks, ...[...inline].map(([, code]) => code!)];
}

/** As the hosts of repositories make them: lower case, hyphens for spaces, no punctuation. */
function anchorsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-")
  );
}

/** The words behind a command that a page tells its readers to type. */
const typed = (page: string, command: RegExp) =>
  codeOf(page)
    .flatMap((code) => [...code.matchAll(command)])
    .map(([, words]) => words!.trim().split(/\s+/));

const ledgerCommand = /^npm run -s ledger -- (.+)$/gm;

test.each(["README.md", "README.zh-CN.md"])("%s shows every command of the terminal", (page) => {
  const shown = typed(page, ledgerCommand).map((words) => readArguments(words).command);
  const [, usage] = /用法：(.*)/.exec(terminalTranslator().error(usageOf("nothing")))!;
  const known = [...usage!.matchAll(/ledger -- (\w+)/g)].map(([, name]) => name);
  // `npm start` is told of by itself.
  expect([...new Set([...shown, "start"])].sort()).toEqual(known.sort());
});

function usageOf(word: string): unknown {
  try {
    return readArguments([word]);
  } catch (error) {
    return error;
  }
}

describe.each(pages)("%s", (page) => {
  test("tells of commands that the programs take", () => {
    for (const words of typed(page, ledgerCommand))
      if (!words.includes("FILE")) expect(readArguments(words)).toHaveProperty("command");
    for (const words of typed(page, /npm run package -- (--host [^\n`]+)/g))
      if (!words.includes("NAME"))
        expect(readPackageArguments(words, "1.0.0").origin).toMatch(/^https:/);
  });

  test("names npm scripts that there are", () => {
    const named = codeOf(page).flatMap((code) => [
      ...code.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g),
    ]);
    expect(named.map(([, script]) => script!).filter((script) => !(script in scripts))).toEqual([]);
  });

  test("links to pages, headings and pictures that there are", () => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)];
    const broken = links.flatMap(([, link]) => {
      const [file, anchor] = link!.split("#") as [string, string?];
      const target = file === "" ? page : path.join(path.dirname(page), file);
      if (!existsSync(target)) return [link];
      if (anchor === undefined || !target.endsWith(".md")) return [];
      return anchorsOf(target).includes(decodeURIComponent(anchor)) ? [] : [link];
    });
    expect(broken).toEqual([]);
  });

  test("names files and folders of the project that there are", () => {
    const paths = codeOf(page).flatMap((code) => [
      ...code.matchAll(/(?<![\w./-])(?:src|test|scripts|docs|assets)\/[\w./*-]+/g),
    ]);
    const missing = paths
      .map(([named]) => named.replace(/[./]+$/, "").replace(/\/?\*.*$/, ""))
      .filter((named) => ![named, `${named}.ts`, `${named}.tsx`].some((one) => existsSync(one)));
    expect(missing).toEqual([]);
  });
});
