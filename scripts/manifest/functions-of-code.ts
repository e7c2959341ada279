import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as functions from "../../src/functions";
import type { FunctionsOfCode } from "./functions";

type CustomFunction = (...args: never[]) => unknown;

const folder = "src/functions";

const taggedFunction = /@customfunction (\S+)[\s\S]*?export function (\w+)/g;

/** The custom functions by the ids that their @customfunction tags give them. */
export function functionsOfCode(): FunctionsOfCode {
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
  const exported: Readonly<Record<string, CustomFunction | undefined>> = functions;
  return new Map(
    [...sources.join("\n").matchAll(taggedFunction)].flatMap(([, id, name]) => {
      const tagged = exported[name!];
      return tagged ? [[id!, tagged] as const] : [];
    })
  );
}
