import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * office.js comes under Microsoft's own terms, which allow an add-in to serve it; what its package
 * calls its licence is only the name of the file.
 */
const officeJs = { name: "@microsoft/office-js", licence: "LicenseRef-Microsoft-Office-JS" };

/** Libraries whose files are copied as they are, beside what is bundled. */
const copied = [officeJs.name, "pdfjs-dist"];

/** Licences under which a library may be part of what is shipped. */
const accepted = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  officeJs.licence,
]);

/** A library as the plugin lists it. */
interface Library {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly licenseText?: string;
  readonly noticeText?: string;
}

/**
 * The options by which the build writes licences.txt: every library that is shipped, with its licence.
 * A library under a licence that is not accepted fails the build.
 */
export function licenceOptions(ownName: string) {
  return {
    outputFilename: "licences.json",
    excludedPackageTest: (name: string) => name === ownName,
    licenseOverrides: { [`${officeJs.name}@${versionOf(officeJs.name)}`]: officeJs.licence },
    unacceptableLicenseTest: (licence: string) => !isAccepted(licence),
    includePackages: () => copied.map(folderOf),
    includeNoticeText: true,
    additionalFiles: { "licences.txt": licencesText },
  };
}

/** True where one of the licences that a user may choose from, (MIT OR GPL-3.0), is accepted. */
export function isAccepted(licence: string): boolean {
  return licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => accepted.has(one.trim())));
}

/** Every library by its name, its licence in full. */
export function licencesText(libraries: readonly Library[]): string {
  const rule = "=".repeat(72);
  return [...libraries]
    .sort((one, other) => one.name.localeCompare(other.name, "en"))
    .map(({ name, version, license, licenseText, noticeText }) =>
      [
        rule,
        `${name} ${version} (${license})`,
        rule,
        licenseText?.trim() ?? "",
        noticeText?.trim() ?? "",
      ]
        .filter((part) => part !== "")
        .join("\n")
    )
    .join("\n\n")
    .concat("\n");
}

function folderOf(name: string): string {
  return path.resolve("node_modules", name);
}

function versionOf(name: string): string {
  const manifest = readFileSync(path.join(folderOf(name), "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
