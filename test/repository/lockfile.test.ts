import { readFileSync } from "node:fs";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/** npm leaves out what a registry does not offer for this machine, and `npm ci` then refuses. */
test("the lockfile names every platform's optional packages, so that it installs anywhere", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`]
    )
  );
  expect(missing).toEqual([]);
});

test("the lockfile names no registry's host", () => {
  const located = Object.values(packages).filter(({ resolved }) => /^https?:/.test(resolved ?? ""));
  expect(located).toEqual([]);
});
