import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/**
 * Which members an Excel of some version lacks. Microsoft's library names the version of each member
 * of the object model in its readable build, in calls like
 * `_throwIfApiNotSupported("Table.resize", _defaultApiSetName, "1.13", …)`. By itself it does not
 * refuse them: the host does, with ApiNotFound.
 */
export class ExcelApiSet {
  readonly #minor: number;

  /** @param version "1.13" */
  constructor(version: string) {
    this.#minor = minorOf(version);
  }

  has(className: string, member: string): boolean {
    return (versions().get(`${className}.${member}`.toLowerCase()) ?? 0) <= this.#minor;
  }
}

const library = "@microsoft/office-js/dist/excel-web-16.00.debug.js";
const check = /_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "(1\.\d+)"/g;

let known: ReadonlyMap<string, number> | undefined;

function versions(): ReadonlyMap<string, number> {
  known ??= new Map(
    [
      ...readFileSync(
        createRequire(path.resolve("package.json")).resolve(library),
        "utf8"
      ).matchAll(check),
    ].map(([, member, version]) => [member!.toLowerCase(), minorOf(version!)])
  );
  return known;
}

function minorOf(version: string): number {
  return Number(version.split(".")[1]);
}
