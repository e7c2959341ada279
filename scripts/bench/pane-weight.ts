import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { launchChromium } from "../../test/support/chromium";
import { weighScripts } from "../../test/support/script-weight";
import { serveFolder } from "../../test/support/static-server";
import { typescriptRule } from "../build/typescript-rule";
import { exactly } from "./measure";
import type { Group } from "./report";

/**
 * The scripts of the pane's first load against those of a page with what Microsoft's template for a
 * React task pane has, built in the same way from the same packages.
 */
export async function measurePaneWeight(): Promise<Group> {
  const [edition, template] = [await weightOfEdition(), await weightOfTemplate()];
  return {
    title: "First load of the pane, size",
    unit: "KiB",
    note: `All scripts that the browser edition loads in Chinese before anybody does anything, compressed by gzip, against a
page with the contents of Microsoft's template for a React task pane (yo office), built in this run.
Excel's entry also loads the custom functions and office.js itself, which is not counted.`,
    measurements: [
      {
        name: "scripts of the browser edition",
        against: "the template's page",
        ours: exactly(edition / 1024),
        theirs: exactly(template / 1024),
        limit: 1.2,
      },
    ],
  };
}

async function weightOfEdition(): Promise<number> {
  const server = await serveFolder("dist");
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ locale: "zh-CN" });
    const weight = weighScripts(page);
    await page.goto(`${server.origin}/index.html`, { waitUntil: "networkidle" });
    return await weight();
  } finally {
    await browser.close();
    await server.close();
  }
}

async function weightOfTemplate(): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-template-"));
  try {
    await build(folder);
    const scripts = (await readdir(folder)).filter((name) => name.endsWith(".js"));
    const sizes = scripts.map(
      async (name) => gzipSync(await readFile(path.join(folder, name))).length
    );
    return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function build(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    entry: path.resolve("scripts/bench/template-page.tsx"),
    output: { path: folder },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    performance: false,
    module: { rules: [typescriptRule(true)] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats!.toString("errors-only")));
      else resolve();
    });
  });
}
