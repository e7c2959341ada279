import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { browserOfFile, editionOfFile } from "./edition";
import { strayRequestsOf } from "./stray-requests";

/** What SECURITY.md promises of the pages, tried in a real Chromium. */

const browser = browserOfFile();
const address = editionOfFile();
let context: BrowserContext;
let page: Page;
/** Another server, and what it was asked for. */
let other: Server;
let elsewhere: string;
const asked: string[] = [];

beforeAll(async () => {
  other = createServer(({ url }, response) => {
    asked.push(url!);
    response.setHeader("Content-Type", "text/html").end("<!doctype html><title>别处</title>");
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});

afterAll(() => other.close());

beforeEach(async () => {
  asked.length = 0;
  context = await browser().newContext({ locale: "zh-CN", serviceWorkers: "block" });
  page = await context.newPage();
});

afterEach(() => context.close());

const refused = [
  "connect-src",
  "frame-src",
  "img-src",
  "media-src",
  "object-src",
  "script-src",
  "script-src-attr",
  "script-src-elem",
  "style-src-elem",
];

interface Outcome {
  /** Rules of the page's policy that refused something. */
  readonly directives: string[];
  /** Ways in which a text came to run as a program. */
  readonly ran: string[];
}

/** All that a page might do to run a text or to ask another server, tried from within it. */
async function tryEverything(patienceMs = 10_000): Promise<Outcome> {
  await page.evaluate((there) => {
    const directives: string[] = [];
    Object.assign(window, { directives, ran: [] });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      directives.push(effectiveDirective)
    );
    const add = (tag: string, properties: Record<string, string>) =>
      document.body.append(Object.assign(document.createElement(tag), properties));
    add("script", { textContent: "ran.push('element')" });
    add("script", { src: `${there}/a.js` });
    add("div", { innerHTML: "<b onclick=\"ran.push('attribute')\"></b>" });
    document.querySelector<HTMLElement>("b[onclick]")!.click();
    // What stands here itself runs outside the policy, what is called later within it.
    const evaluate = globalThis.eval;
    setTimeout(() => evaluate("ran.push('eval')"));
    setTimeout(() => void Function("ran.push('Function')")());
    Reflect.apply(setTimeout, window, ["ran.push('timer')"]);
    add("img", { src: `${there}/a.png` });
    add("link", { rel: "stylesheet", href: `${there}/a.css` });
    add("iframe", { src: there });
    add("object", { data: `${there}/a.pdf` });
    add("video", { src: `${there}/a.mp4` });
    fetch(`${there}/a`).catch(() => undefined);
  }, elsewhere);
  const told = () =>
    page.evaluate(() => (window as unknown as { directives: string[] }).directives);
  const until = Date.now() + patienceMs;
  while (new Set(await told()).size < refused.length && Date.now() < until)
    await page.waitForTimeout(50);
  const ran = await page.evaluate(() => (window as unknown as { ran: string[] }).ran.sort());
  return { directives: [...new Set(await told())].sort(), ran };
}

test.each(["index.html", "taskpane.html", "help.html", "help.en.html"])(
  "%s runs nothing but its own scripts, and asks no other server",
  async (name) => {
    await page.goto(new URL(name, address()).href);
    const { directives, ran } = await tryEverything();
    expect(ran).toEqual([]);
    expect(directives).toEqual(refused);
    expect(asked).toEqual([]);
  }
);

test("where no policy stands in the way, all of it runs and is asked for", async () => {
  const unguarded = await launchChromium();
  const strayRequests = strayRequestsOf(unguarded);
  page = await unguarded.newPage();
  await page.goto(elsewhere);
  const { directives, ran } = await tryEverything(1_000);
  expect(directives).toEqual([]);
  expect(ran).toEqual(["Function", "attribute", "element", "eval", "timer"]);
  const files = ["/a", "/a.js", "/a.css", "/a.png"];
  expect(asked).toEqual(expect.arrayContaining(files));
  expect([...strayRequests]).toEqual(
    expect.arrayContaining(files.map((file) => `GET ${elsewhere}${file}`))
  );
  await unguarded.close();
});

test("what a page sends to its own server is told as well", async () => {
  const unguarded = await launchChromium();
  const strayRequests = strayRequestsOf(unguarded);
  page = await unguarded.newPage();
  await page.goto(address());
  expect([...strayRequests]).toEqual([]);
  await page.evaluate(() => fetch("/", { method: "POST" }));
  expect([...strayRequests]).toEqual([`POST ${new URL("/", address()).href}`]);
  await unguarded.close();
});

test("no script of the build makes a program of a text", () => {
  // office.js and the reader of PDF are built by others, and run under the same policy.
  const scripts = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".js") && !/^office-js|pdf-library/.test(file)
  );
  expect(scripts).toContainEqual(expect.stringMatching(/^runtime\./));
  const makesPrograms = (file: string) =>
    /\b(?:Function|eval)\(/.test(readFileSync(path.join("dist", file), "utf8"));
  expect(scripts.filter(makesPrograms)).toEqual([]);
});

const hostile = () => `<html><head>
  <meta http-equiv="refresh" content="0; url=${elsewhere}/gone">
  <base href="${elsewhere}/"><link rel="stylesheet" href="${elsewhere}/a.css">
  <script src="${elsewhere}/a.js"></script><script>window.ran = true</script></head>
  <body onload="window.ran = true"><h1>某县2026年土壤污染防治任务清单</h1>
  <img src="${elsewhere}/a.png" onerror="window.ran = true">
  <iframe src="${elsewhere}/"></iframe><object data="${elsewhere}/a"></object>
  <table><tr><th>序号</th><th>主要任务</th><th>牵头单位</th></tr>
  <tr><td>1</td><td><a href="javascript:window.ran = true">开展排查</a><script>window.ran = true</script>
  &lt;img src=x onerror="window.ran = true"&gt;</td>
  <td><a href="${elsewhere}/">县农业农村局</a></td></tr></table></body></html>`;

async function looksHarmless(): Promise<void> {
  await page.getByText("1 项任务").first().waitFor();
  await page.getByRole("button", { name: /^1\.\s*开展排查/ }).click();
  await page.getByText("县农业农村局").first().waitFor();
  expect(await page.locator("main a, main iframe, main img, main object").count()).toBe(0);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(new URL(page.url()).pathname).toBe("/index.html");
  expect(asked).toEqual([]);
}

test("nothing of a web page that is imported runs, is fetched or followed", async () => {
  await page.goto(address());
  await page
    .getByLabel("选择文件")
    .first()
    .setInputFiles({
      name: "清单.html",
      mimeType: "text/html",
      buffer: Buffer.from(hostile()),
    });
  await looksHarmless();
});

test("nor of one that is pasted", async () => {
  await page.goto(address());
  await page.getByRole("button", { name: "选择文件" }).waitFor();
  await page.evaluate((html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, hostile());
  await looksHarmless();
});
