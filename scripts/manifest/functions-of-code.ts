import { readFileSync } from "node:fs";
import * as functions from "../../src/functions";
import type { FunctionsOfCode } from "./functions";

type CustomFunction = (...args: never[]) => unknown;

const taggedFunction = /@customfunction (\S+)[\s\S]*?export function (\w+)/g;

/** The custom functions by the ids that their @customfunction tags give them. */
export function functionsOfCode(): FunctionsOfCode {
  const source = readFileSync("src/functions/functions.ts", "utf8");
  const exported: Readonly<Record<string, CustomFunction | undefined>> = functions;
  return new Map(
    [...source.matchAll(taggedFunction)].flatMap(([, id, name]) => {
      const tagged = exported[name!];
      return tagged ? [[id!, tagged] as const] : [];
    })
  );
}
