import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transformSync } from "@swc/core";
import type { Compiler } from "webpack";

const source = "src/taskpane/offline/service-worker.ts";

/** What the browser edition never loads: the add-in's own files, and what is for people to read. */
const notOfTheEdition =
  /^office-js\/|^taskpane\.html$|^(?:functions|commands)\b|^help\b|^licences\b|\.map$|\.LICENSE\.txt$/;

/** Emits service-worker.js, which bears the list of the browser edition's files. */
export class ServiceWorker {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ServiceWorker", (compilation) => {
      compilation.hooks.processAssets.tap(
        // Once every other file has its last name and content.
        { name: "ServiceWorker", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const files = Object.keys(assets)
            .filter((file) => !notOfTheEdition.test(file))
            .sort();
          const hash = createHash("sha256");
          for (const file of files) hash.update(file).update(assets[file]!.buffer());
          const code = serviceWorker(files, hash.digest("hex").slice(0, 16));
          compilation.emitAsset("service-worker.js", new sources.RawSource(code));
        }
      );
    });
  }
}

function serviceWorker(files: readonly string[], name: string): string {
  const { code } = transformSync(readFileSync(source, "utf8"), {
    jsc: { parser: { syntax: "typescript" }, target: "es2020" },
    isModule: false,
    minify: true,
  });
  return `const editionFiles=${JSON.stringify(files)},editionName=${JSON.stringify(name)};${code}`;
}
