import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { later as englishLater } from "../../src/locales/en/later";
import { start as englishStart } from "../../src/locales/en/start";
import { zhCN } from "../../src/locales/zh-CN";
import { cli } from "../../src/locales/zh-CN/cli";
import { later } from "../../src/locales/zh-CN/later";
import manifest from "../../package.json";

/** What is written and never used: it would be kept up to date for nobody. */

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));

const settings = readdirSync(".").filter((file) => /\.js$|^tsconfig/.test(file));

const textOf = new Map(
  ["src", "test", "scripts"]
    .flatMap(filesBelow)
    .concat(settings)
    .map((file) => [file, readFileSync(file, "utf8")] as const)
);

const wordsOf = new Map(
  [...textOf].map(([file, text]) => [file, new Set(text.match(/[A-Za-z_]\w*/g))] as const)
);

const isNamedIn = (name: string, isPlace: (file: string) => boolean) =>
  [...wordsOf].some(([file, words]) => isPlace(file) && words.has(name));

const declaration =
  /^export (?:default )?(?:async )?(?:abstract )?(?:const|function|class|interface|type) (\w+)/gm;

test("whatever is exported is named in another file", () => {
  const exported = [...textOf].flatMap(([file, text]) =>
    [...text.matchAll(declaration)].map(([, name]) => [file, name!] as const)
  );
  expect(exported.length).toBeGreaterThan(500);
  expect(exported.filter(([file, name]) => !isNamedIn(name, (other) => other !== file))).toEqual(
    []
  );
});

test("a folder's face shows nothing that nobody outside the folder names", () => {
  const faces = [...textOf].filter(([file]) => /^src\/.*\bindex\.ts$/.test(file));
  const shown = faces.flatMap(([file, text]) =>
    [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
      .flatMap(([, names]) => names!.split(","))
      .map((name) => name.trim().split(" ").at(-1)!)
      .filter((name) => name !== "")
      .map((name) => [path.dirname(file), name] as const)
  );
  expect(shown.length).toBeGreaterThan(100);
  expect(
    shown.filter(([folder, name]) => !isNamedIn(name, (file) => !file.startsWith(`${folder}/`)))
  ).toEqual([]);
});

const areas = { ...zhCN, ...later, cli };
const texts = Object.entries(areas).flatMap(([area, patterns]) =>
  Object.entries<string>(patterns).map(([key, pattern]) => ({ area, key, pattern }))
);

test("every text is said somewhere", () => {
  const code = [...textOf]
    .filter(([file]) => file.startsWith("src/") && !/^src\/locales\/.*\//.test(file))
    .map(([, text]) => text)
    .join("\n");
  const isSaid = (area: string, key: string) =>
    code.includes(`"${area}.${key}"`) ||
    // Errors and warnings are told by their codes, choices by the first part of their key.
    (/^(?:errors|warnings)$/.test(area) && code.includes(`"${key}"`)) ||
    (key.includes("_") && code.includes(`\`${area}.${key.split("_")[0]}_\${`));
  expect(texts.filter(({ area, key }) => !isSaid(area, key))).toEqual([]);
});

test("every language fills the same blanks", () => {
  const blanks = (pattern: string) => [...new Set(pattern.match(/\{\w+\}/g))].sort();
  const english = { ...englishLater, start: englishStart } as unknown as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const different = texts.filter(
    ({ area, key, pattern }) => String(blanks(pattern)) !== String(blanks(english[area]![key]!))
  );
  expect(different).toEqual([]);
});

test("every class of styles is worn", () => {
  const pane = [...textOf].filter(([file]) => file.startsWith("src/taskpane/"));
  const everything = pane.map(([, text]) => text).join("\n");
  const classes = pane.flatMap(([file, text]) =>
    [...text.matchAll(/^(export )?const \w+ = makeStyles\(\{\n([\s\S]*?)\n\}\);/gm)].flatMap(
      ([, shared, body]) =>
        [...body!.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => ({
          file,
          name: name!,
          wearers: shared ? everything : text,
        }))
    )
  );
  expect(classes.length).toBeGreaterThan(50);
  expect(
    classes
      .filter(({ name, wearers }) => !new RegExp(`\\w\\.${name}\\b|[sS]tyles\\[`).test(wearers))
      .map(({ file, name }) => [file, name])
  ).toEqual([]);
});

test("every package is named where it is used, but for types and what other packages ask for", () => {
  const asked = ["eslint-import-resolver-typescript", "webpack-cli"];
  const served = ["jest-environment-jsdom", "webpack-dev-server"];
  const everything = [...textOf]
    .flatMap(([file, text]) => (path.resolve(file) === __filename ? [] : [text]))
    .concat(JSON.stringify(manifest.scripts))
    .join("\n");
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const unnamed = packages.filter(
    (name) => !name.startsWith("@types/") && !everything.includes(name)
  );
  expect(unnamed.sort()).toEqual([...asked, ...served].sort());
});
