import { readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { tsImport } from "tsx/esm/api";
import LicensePlugin from "webpack-license-plugin";

const load = (file) => tsImport(file, import.meta.url);
const { addinOrigin } = await load("./scripts/build/addin-origin.ts");
const { contentSecurityPolicy } = await load("./scripts/build/content-security-policy.ts");
const { devServer } = await load("./scripts/build/dev-certificate.ts");
const { FunctionTexts } = await load("./scripts/build/function-texts.ts");
const { licenceOptions } = await load("./scripts/build/licences.ts");
const { officeJsFiles } = await load("./scripts/build/office-js.ts");
const { pdfFiles } = await load("./scripts/build/pdf.ts");
const { ServiceWorker } = await load("./scripts/build/service-worker.ts");
const { typescriptRule } = await load("./scripts/build/typescript-rule.ts");

/** The files that bear @customfunction tags. */
const functionFiles = ["rates", "targets", "texts", "status"].map((name) =>
  path.resolve(`src/functions/${name}.ts`)
);

/**
 * Two pages over one bundle. taskpane.html is the add-in's: it has office.js, and bears the custom
 * functions and ribbon commands in the same runtime as the pane. index.html is the browser
 * edition: the pane alone, with nothing of Office to wait for.
 */
const pages = [
  { filename: "taskpane.html", chunks: ["functions", "commands", "pane"] },
  { filename: "index.html", chunks: ["pane"] },
];

/** The manifest names functions.js, so its name stays the same and its hash follows a "?". */
const bundleName = (name) =>
  name === "functions" ? "[name].js?[contenthash:8]" : "[name].[contenthash:8].js";

export default (_environment, { mode = "production" }) => {
  const production = mode === "production";
  return {
    mode,
    // Never one of the eval kinds: the pages' policy forbids eval.
    devtool: "source-map",
    entry: {
      pane: "./src/taskpane/index.tsx",
      functions: "./src/functions/index.ts",
      commands: "./src/commands/register.ts",
    },
    output: {
      path: path.resolve("dist"),
      filename: ({ chunk }) => (production ? bundleName(chunk.name) : "[name].js"),
      chunkFilename: production ? "chunks/[name].[contenthash:8].js" : "chunks/[name].js",
      publicPath: "auto",
      clean: true,
      // Else the runtime looks for it with `new Function`, which the policy forbids.
      environment: { globalThis: true },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [typescriptRule(production)],
    },
    optimization: {
      // The page's bundles share one runtime and each module once, so that the pane and the
      // commands see the same host.
      runtimeChunk: "single",
      splitChunks: {
        chunks: "all",
        cacheGroups: { pdf: { test: /[\\/]pdfjs-dist[\\/]/, name: "pdf-library" } },
      },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functionFiles, output: "functions.json" }),
      new FunctionTexts({
        metadata: "functions.json",
        origin: addinOrigin("manifest.xml"),
        languages: {
          "zh-CN": { metadata: "functions.json", help: "help.html" },
          en: { metadata: "functions.en.json", help: "help.en.html" },
        },
      }),
      ...pages.map(
        ({ filename, chunks }) =>
          new HtmlPlugin({
            filename,
            template: `./src/taskpane/${filename}`,
            chunks,
            chunksSortMode: "manual",
            contentSecurityPolicy,
            opening: readFileSync("src/taskpane/opening.html", "utf8"),
          })
      ),
      ...(production ? [new LicensePlugin(licenceOptions("soil-ledger"))] : []),
      new CopyPlugin({
        patterns: [...officeJsFiles, ...pdfFiles, { from: "assets", to: "assets" }],
      }),
      // While one works on the program, its files change too often to be kept.
      ...(production ? [new ServiceWorker()] : []),
    ],
    // Webpack lists hundreds of modules otherwise, and the terminal has something to say itself.
    stats: "errors-warnings",
    performance: {
      // The host-specific parts of office.js and the reader of PDF, which is loaded with the first
      // PDF, are over a megabyte each, and not ours to shrink.
      assetFilter: (file) => !/^(?:office-js|chunks\/pdf-library)|\.map$/.test(file),
      maxEntrypointSize: 1_000_000,
      maxAssetSize: 700_000,
    },
    devServer: {
      host: "localhost",
      port: 3000,
      static: false,
      server: devServer(),
      hot: false,
      liveReload: true,
      // Excel on the web shows the pane in a frame on its own origin.
      headers: { "Access-Control-Allow-Origin": "*" },
      client: { overlay: false },
    },
  };
};
