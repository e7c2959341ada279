import path from "node:path";
import webpack from "webpack";

/**
 * The terminal program as one bundle, build/cli/ledger.mjs: it starts in half the time that it takes from
 * the sources, which `npm run ledger` goes by. What only some commands need stays in files of its own.
 */
export default {
  mode: "production",
  target: "node20",
  entry: { ledger: "./src/cli/main.ts" },
  experiments: { outputModule: true },
  output: {
    // As deep as src/cli, so that what lies beside the sources is found from both.
    path: path.resolve("build/cli"),
    module: true,
    filename: "[name].mjs",
    chunkFilename: "[name].mjs",
    clean: true,
  },
  externalsType: "module",
  // It finds its own character maps in its package.
  externals: [/^pdfjs-dist\/.*\.mjs$/],
  resolve: { extensions: [".ts", ".js"], alias: { fflate: "fflate/browser" } },
  module: {
    parser: { javascript: { importMeta: false, createRequire: false } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  plugins: [
    new webpack.NormalModuleReplacementPlugin(
      /[\\/]zip[\\/]writer\.mjs$/,
      path.resolve("scripts/build/stored-parts.mjs")
    ),
  ],
  stats: "errors-warnings",
  // It is read from disk, not fetched.
  performance: false,
};
