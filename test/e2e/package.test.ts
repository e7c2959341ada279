import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import type { BrowserContext, Page } from "playwright-core";
import { checkManifest } from "../../scripts/manifest/check";
import { commandNames } from "../../src/commands";
import { readCells } from "../../src/hosts/file";
import { readLedger } from "../../src/workbook";
import { SimulatedExcel } from "../host/simulated-excel";
import { browserOfFile } from "./edition";
import { packageHost, packageOfFile, packageSwitches, packageVersion } from "./served-package";

/** What is in the archive of `npm run package`, and what its nginx and its add-in do. */

jest.setTimeout(60_000);

const served = packageOfFile();
const browser = browserOfFile(...packageSwitches);
const unpacked = (file: string) => served().unpacked(file);
let origin: string;
let context: BrowserContext;
let page: Page;
let complaints: string[];
let requested: Set<string>;

beforeEach(async () => {
  ({ origin } = served());
  complaints = [];
  requested = new Set();
  context = await browser().newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("requestfailed", (failed) => complaints.push(`${failed.url()} failed`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`);
  });
  page.on("request", (sent) => {
    if (!sent.url().startsWith("blob:")) requested.add(new URL(sent.url()).origin);
  });
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const chooseSample = async (within: Pick<Page, "getByLabel">) =>
  within
    .getByLabel("选择文件")
    .first()
    .setInputFiles(unpacked("site/assets/sample-liucheng-2025.docx"));

test("its checksums are right", () => {
  execFileSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], {
    cwd: unpacked("."),
    stdio: "pipe",
  });
});

test("its manifest is right for the host that it was made for", () => {
  const xml = readFileSync(unpacked("manifest.xml"), "utf8");
  const read = (file: string) => readFileSync(unpacked(`site/${file}`));
  expect(checkManifest(xml, { read, commands: commandNames })).toEqual([]);
  expect(xml).toContain(`${origin}/taskpane.html`);
  expect(xml).toContain(`<Version>${packageVersion}.0</Version>`);
});

test("no file of it speaks of the machine that it was built on", () => {
  for (const file of ["manifest.xml", "部署说明.txt", "server/nginx.conf", "server/web.config"])
    expect([file, readFileSync(unpacked(file), "utf8")]).not.toEqual([
      file,
      expect.stringMatching(/localhost|\{\{/),
    ]);
  for (const file of ["functions.json", "functions.en.json"])
    expect(readFileSync(unpacked(`site/${file}`), "utf8")).not.toContain("localhost");
});

test("the browser edition makes a ledger, and asks its own server for everything", async () => {
  await page.goto(`${origin}/`);
  await chooseSample(page);
  await page.getByText("6 个部分，13 项任务").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "生成并下载" }).click(),
  ]);
  const cells = await readCells(await readFile(await download.path()));
  expect(readLedger(cells!).value.tasks).toHaveLength(13);
  expect([...requested]).toEqual([origin]);
});

test("the add-in writes the ledger into Excel with the office.js of the package", async () => {
  const excel = new SimulatedExcel();
  // office.js trusts Microsoft's own hosts of Excel, and any host where the add-in is on localhost too.
  const sameServer = origin.replace(packageHost, "localhost");
  await excel.open(page, `${sameServer}/taskpane.html`);
  const pane = page.frameLocator("iframe");
  await chooseSample(pane);
  await pane.getByRole("button", { name: "写入工作簿" }).click();
  await pane
    .getByRole("button", { name: /牵头 \d+ 项/ })
    .first()
    .waitFor();
  expect(excel.store.data.sheets.map(({ name }) => name)).toContain("任务台账");
  const excelsOwn = new URL(page.url()).origin;
  expect([...requested].sort()).toEqual([excelsOwn, sameServer].sort());
  await excel.close();
});

/** Asks nginx directly: names of hosts mean nothing to Node here. */
function answer(file: string, method = "GET"): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    const headers = { Host: packageHost, "Accept-Encoding": "gzip" };
    const options = { port, path: `/${file}`, method, headers, rejectUnauthorized: false };
    request({ ...options, host: "127.0.0.1", servername: packageHost }, (response) => {
      response.resume().once("end", () => resolve(response));
    })
      .once("error", reject)
      .end();
  });
}

test("the server says what browsers need to know", async () => {
  const headersOf = async (file: string) => (await answer(file)).headers;
  const [bundle] = /pane\.[0-9a-f]{8}\.js/.exec(readFileSync(unpacked("site/index.html"), "utf8"))!;
  expect(await headersOf("")).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
    "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    "x-content-type-options": "nosniff",
  });
  expect((await headersOf("taskpane.html"))["content-security-policy"]).not.toMatch(/frame/);
  expect(await headersOf(bundle)).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-encoding": "gzip",
  });
  expect(await headersOf("functions.json")).toMatchObject({
    "access-control-allow-origin": "*",
    "cache-control": "no-cache",
  });
  expect((await headersOf("index.html"))["access-control-allow-origin"]).toBeUndefined();
  expect((await answer("nothing-here")).statusCode).toBe(404);
  expect((await answer("", "POST")).statusCode).toBe(405);
});
