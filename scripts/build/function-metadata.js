import { readFile } from "node:fs/promises";
import webpack from "webpack";

const { Compilation, sources, WebpackError } = webpack;
const pluginName = "FunctionTexts";

/**
 * Puts the catalogue's texts into the custom functions' metadata, one file for each language. The
 * metadata's structure comes from the code by way of custom-functions-metadata-plugin.
 */
export class FunctionTexts {
  /** @param {{ catalogue: string, metadata: string, outputs: Record<string, string> }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { catalogue, metadata, outputs } = this.options;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      compilation.fileDependencies.add(catalogue);
      compilation.hooks.processAssets.tapPromise(
        { name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS },
        async () => {
          const asset = compilation.getAsset(metadata);
          if (!asset) {
            compilation.errors.push(new WebpackError(`${metadata} was not made`));
            return;
          }
          const skeleton = JSON.parse(asset.source.source().toString());
          const rates = Object.values(JSON.parse(await readFile(catalogue, "utf8")));
          for (const [language, output] of Object.entries(outputs)) {
            const text = JSON.stringify(withTexts(skeleton, rates, language), null, 2);
            const emit = output === metadata ? "updateAsset" : "emitAsset";
            compilation[emit](output, new sources.RawSource(text));
          }
        }
      );
    });
  }
}

/** The metadata with one language's descriptions of each function and each of its parameters. */
export function withTexts(metadata, rates, language) {
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => {
      const rate = rates.find((each) => each.function === entry.id);
      if (!rate) throw new Error(`The rates' catalogue does not describe ${entry.id}.`);
      return {
        ...entry,
        description: rate.help[language],
        parameters: entry.parameters.map((parameter) => {
          const figure = rate.figures[parameter.name];
          if (!figure) throw new Error(`${entry.id} has no figure ${parameter.name}.`);
          const description = describe(figure, language);
          return { ...parameter, description };
        }),
      };
    }),
  };
}

function describe({ name, help }, language) {
  return language === "en" ? `${name.en}: ${help.en}` : `${name[language]}：${help[language]}`;
}
