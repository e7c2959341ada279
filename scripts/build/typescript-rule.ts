/** How the pages' scripts are made of TypeScript: a rule for webpack. */
export const typescriptRule = (production: boolean) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: !production } },
      // The oldest engines that run Office add-ins in Excel 2021 and in WPS users' browsers.
      target: "es2020",
    },
  },
});
