import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../../package.json";

/** The bundler leaves out a module that is imported only to be run, unless package.json says that it does something. */
test("every module that is imported only to be run is told of in package.json", () => {
  const imported = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(path.join("src", file), "utf8").matchAll(/^import "(\.[^"]+)";/gm)].map(
        ([, name]) => `./${path.join("src", path.dirname(file), name!)}.ts`
      )
    );
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((file) => !manifest.sideEffects.includes(file))).toEqual([]);
});
