import { readFile } from "node:fs/promises";
import webpack from "webpack";
import { withTexts } from "./function-metadata.js";
import { helpPage } from "./help-page.js";

const { Compilation, sources, WebpackError } = webpack;
const pluginName = "FunctionTexts";

/**
 * Puts the catalogue's texts into the custom functions' metadata and makes their help page, in
 * each language. The metadata's structure comes from the code by way of
 * custom-functions-metadata-plugin.
 */
export class FunctionTexts {
  /**
   * @param {{ catalogue: string, metadata: string,
   *   languages: Record<string, { metadata: string, help: string }> }} options
   *   `catalogue` is a file's path; the others are names of files in the build.
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { catalogue, metadata, languages } = this.options;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const emit = (name, text) => {
        const how = compilation.getAsset(name) ? "updateAsset" : "emitAsset";
        compilation[how](name, new sources.RawSource(text));
      };
      compilation.fileDependencies.add(catalogue);
      compilation.hooks.processAssets.tapPromise(
        { name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS },
        async () => {
          const made = compilation.getAsset(metadata);
          if (!made) {
            compilation.errors.push(new WebpackError(`${metadata} was not made`));
            return;
          }
          const skeleton = JSON.parse(made.source.source().toString());
          const rates = Object.values(JSON.parse(await readFile(catalogue, "utf8")));
          for (const [language, outputs] of Object.entries(languages)) {
            const described = withTexts(skeleton, rates, language);
            emit(outputs.metadata, JSON.stringify(described, null, 2));
            emit(outputs.help, helpPage(described, rates, language));
          }
        }
      );
    });
  }
}
