import { existsSync, readFileSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
// Compiled code is good only under the flags that it was compiled under.
import "./engine";

/**
 * Starts the program that `npm run build` made with the code that V8 compiled of it then: nearly all of a
 * short list's time goes into code that runs once. Another version of Node refuses that code and compiles its
 * own.
 */

const requireOfNode = createRequire(import.meta.url);
const folder = path.dirname(fileURLToPath(import.meta.url));

/** Set by the build, which runs the program to have its code compiled. */
const keepsCode = process.env["LEDGER_KEEPS_CODE"] !== undefined;

type ModuleFunction = (
  exports: object,
  require: (name: string) => unknown,
  module: { readonly exports: object },
  file: string,
  folder: string
) => void;

/** Runs one file of the program as a module. */
function load(file: string): object {
  const code = `${file}.code`;
  const script = new Script(Module.wrap(readFileSync(file, "utf8")), {
    filename: file,
    ...(existsSync(code) ? { cachedData: readFileSync(code) } : {}),
  });
  if (keepsCode) process.on("exit", () => writeFileSync(code, script.createCachedData()));
  const module = { exports: {} };
  const run = script.runInThisContext() as ModuleFunction;
  run(module.exports, requireOrLoad, module, file, folder);
  return module.exports;
}

/** Modules of libraries are imported here, for scripts that are run like this cannot do it. */
function requireOrLoad(name: string): unknown {
  if (name.endsWith(".mjs")) return import(/* webpackIgnore: true */ name);
  return name.startsWith("./") ? load(path.join(folder, name)) : requireOfNode(name);
}

load(path.join(folder, "program.cjs"));
