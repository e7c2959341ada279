import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Page } from "playwright-core";
import { browserOfFile, editionOfFile } from "./edition";

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
  "script-src-attr",
  "script-src-elem",
  "style-src-elem",
];

/** What is tried from within a page; it answers which rules of its policy refused it, and whether it ran. */
async function tryEverything(patienceMs = 10_000): Promise<{ directives: string[]; ran: boolean }> {
  await page.evaluate((there) => {
    const directives: string[] = [];
    Object.assign(window, { directives });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      directives.push(effectiveDirective)
    );
    const add = (tag: string, properties: Record<string, string>) =>
      document.body.append(Object.assign(document.createElement(tag), properties));
    add("script", { textContent: "window.ran = true" });
    add("script", { src: `${there}/a.js` });
    add("div", { innerHTML: '<b onclick="window.ran = true"></b>' });
    document.querySelector<HTMLElement>("b[onclick]")!.click();
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
  const ran = await page.evaluate(() => "ran" in window);
  return { directives: [...new Set(await told())].sort(), ran };
}

test.each(["index.html", "taskpane.html", "help.html", "help.en.html"])(
  "%s runs nothing but its own scripts, and asks no other server",
  async (name) => {
    await page.goto(new URL(name, address()).href);
    const { directives, ran } = await tryEverything();
    expect(ran).toBe(false);
    expect(directives).toEqual(refused);
    expect(asked).toEqual([]);
  }
);

test("where no policy stands in the way, all of it runs and is asked for", async () => {
  await page.goto(elsewhere);
  const { directives, ran } = await tryEverything(1_000);
  expect([directives, ran]).toEqual([[], true]);
  expect(asked).toEqual(expect.arrayContaining(["/a", "/a.js", "/a.css", "/a.png"]));
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
