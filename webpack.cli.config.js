import path from "node:path";
import webpack from "webpack";

/** Stays in its package, where it finds its character maps. The launcher's require imports modules. */
function pdfLibrary({ request }, answer) {
  if (/^pdfjs-dist\/.*\.mjs$/.test(request)) answer(null, `promise require("${request}")`);
  else answer();
}

/**
 * The terminal program as a bundle, started by build/cli/ledger.cjs: it takes a quarter of the time that it
 * takes from the sources, which `npm run ledger` goes by. What only some commands need stays in files of its own.
 */
export default {
  mode: "production",
  target: "node20",
  entry: { ledger: "./src/cli/launch.ts", program: "./src/cli/main.ts" },
  output: {
    // As deep as src/cli, so that what lies beside the sources is found from both.
    path: path.resolve("build/cli"),
    // Scripts, whose compiled code can be kept. Node has no such thing for modules.
    filename: "[name].cjs",
    chunkFilename: "[name].cjs",
    clean: true,
  },
  externals: [pdfLibrary],
  // By its name "fflate" brings worker threads along for Node, which nobody asks for.
  resolve: { extensions: [".ts", ".js"], alias: { fflate: "fflate/browser" } },
  module: {
    parser: { javascript: { importMeta: false, createRequire: false, url: false } },
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
    new webpack.DefinePlugin({
      "import.meta.url": `require("node:url").pathToFileURL(__filename).href`,
    }),
    new webpack.NormalModuleReplacementPlugin(
      /[\\/]zip[\\/]writer\.mjs$/,
      path.resolve("scripts/build/stored-parts.mjs")
    ),
  ],
  stats: "errors-warnings",
  // It is read from disk, not fetched.
  performance: false,
};
