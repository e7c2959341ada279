import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { serve, type RunningSite } from "../../host/page/server";

const page = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>Probe</title>
<script src="/office-js/office.js"></script><script defer src="/probe/probe.js"></script></html>`;

/**
 * Serves a page that has nothing but office.js, as it is in the npm package, and a script: the Excel
 * host, made callable.
 */
export async function serveProbe(
  entry = path.resolve("test/e2e/probe/probe.ts")
): Promise<RunningSite> {
  const folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-probe-"));
  await bundle(entry, folder);
  const site = await serve({
    folders: {
      "/probe/": folder,
      "/office-js/": path.resolve("node_modules/@microsoft/office-js/dist"),
    },
    pages: {
      "/probe.html": page,
      "/plain.html": page.replace(/<script src="\/office-js.*?<\/script>/, ""),
    },
  });
  return {
    ...site,
    stop: async () => {
      await site.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function bundle(entry: string, folder: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry,
    output: { path: folder, filename: "probe.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
}
