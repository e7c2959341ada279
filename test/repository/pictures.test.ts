import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pictureFile, pictureFolder, pictureNames } from "../../scripts/pictures/names";

const pages = ["README.md", "README.zh-CN.md"].concat(
  readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? [path.join("docs", name)] : []))
);

const shown = pages.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, link]) =>
    path.join(path.dirname(page), link!)
  )
);

const taken = pictureNames.map((name) => pictureFile(name)).sort();

test("every picture on a page is one that the script takes, and each is shown somewhere", () => {
  expect([...new Set(shown)].sort()).toEqual(taken);
});

test("no other picture lies about", () => {
  const files = readdirSync(pictureFolder).map((file) => path.join(pictureFolder, file));
  expect(files.sort()).toEqual(taken);
});

test.each(pictureNames)("%s is small enough for a slow network", (name) => {
  expect(statSync(pictureFile(name)).size).toBeLessThan(150_000);
});
