import webpack, { type Compilation, type Compiler } from "webpack";
import { functionDescriptions } from "../../src/functions/catalogue";
import type { LocalText } from "../../src/rates";
import { withTexts } from "./function-metadata";
import { helpPage } from "./help-page";

const pluginName = "FunctionTexts";

interface Options {
  /** The metadata's name in the build, as custom-functions-metadata-plugin makes it. */
  readonly metadata: string;
  /** Where the build is served from, for the addresses that Excel opens. */
  readonly origin: string;
  /** For each language the names of what is made for it. */
  readonly languages: Readonly<
    Record<keyof LocalText, { readonly metadata: string; readonly help: string }>
  >;
}

/**
 * Puts the functions' catalogue's texts into the custom functions' metadata and makes their help page,
 * in each language. The metadata's structure comes from the code.
 */
export class FunctionTexts {
  constructor(private readonly options: Options) {}

  apply(compiler: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      compilation.hooks.processAssets.tap({ name: pluginName, stage }, () =>
        this.makeTexts(compilation)
      );
    });
  }

  private makeTexts(compilation: Compilation): void {
    const { metadata, origin, languages } = this.options;
    const made = compilation.getAsset(metadata);
    if (!made) {
      compilation.errors.push(new webpack.WebpackError(`${metadata} was not made.`));
      return;
    }
    const skeleton = JSON.parse(made.source.source().toString());
    for (const language of Object.keys(languages) as (keyof LocalText)[]) {
      const { metadata: file, help } = languages[language];
      const described = withTexts(skeleton, functionDescriptions, language, `${origin}/${help}`);
      emit(compilation, file, JSON.stringify(described, null, 2));
      emit(compilation, help, helpPage(described, functionDescriptions, language));
    }
  }
}

function emit(compilation: Compilation, name: string, text: string): void {
  const source = new webpack.sources.RawSource(text);
  if (compilation.getAsset(name)) compilation.updateAsset(name, source);
  else compilation.emitAsset(name, source);
}
