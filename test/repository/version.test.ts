import { readFileSync } from "node:fs";
import { manifestVersion } from "../../scripts/package/for-origin";
import { version } from "../../src/diagnostics";

const read = (file: string) => readFileSync(file, "utf8");

test("the manifest and the lock file bear the version of package.json", () => {
  expect(read("manifest.xml")).toContain(`<Version>${manifestVersion(version)}</Version>`);
  expect(JSON.parse(read("package-lock.json")).version).toBe(version);
});

test("the changelog has a heading for what is not yet released, and one for each version up to this one", () => {
  const headings = [...read("CHANGELOG.md").matchAll(/^## (.+)$/gm)].map(([, name]) => name!);
  expect(headings[0]).toBe("[Unreleased]");
  expect(headings[1]).toContain(`[${version}] - `);
  for (const name of headings.slice(1))
    expect(name).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/);
});
