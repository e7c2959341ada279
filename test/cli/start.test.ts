import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readCells } from "../../src/hosts/file";
import { expectValidWorkbook } from "../support/ooxml-validator";
import { pressCtrlC, startLedger, startProcess, type Running } from "../support/cli";

/** These tests serve the built pane: `npm run build` comes before them. */

const address = /http:\/\/localhost:(\d+)\//;
let running: Running | undefined;

afterEach(() => {
  if (running?.process.exitCode === null && running.process.signalCode === null)
    pressCtrlC(running);
  running = undefined;
});

test("imports the sample, tells how the units stand, and serves the browser edition", async () => {
  running = startLedger("start", "--port", "0");
  const [url] = await running.prints(address);
  const printed = running.printed();
  expect(printed).toContain("6 个部分，13 项任务");
  expect(printed).toMatch(/^牵头单位 +牵头任务 +已完成 +逾期 +未达标/m);
  expect(printed).toMatch(/^柳城生态环境局 +13 /m);

  const file = /已生成台账：(.+\.xlsx)/.exec(printed)![1]!;
  const bytes = new Uint8Array(await readFile(file));
  await expectValidWorkbook(bytes);
  expect((await readCells(bytes))!.tables.get("Tasks")!.rows).toHaveLength(13);

  const page = await fetch(url);
  expect([page.status, page.headers.get("content-type")]).toEqual([
    200,
    "text/html; charset=utf-8",
  ]);
  const script = /src="?([^">\s]+\.js)/.exec(await page.text())![1]!;
  expect((await fetch(new URL(script, url))).status).toBe(200);

  running.process.kill("SIGTERM");
  expect(await running.ended).toMatchObject({ code: 0, stderr: "" });
}, 60_000);

test("takes another port where the wanted one is taken, and says so", async () => {
  const { server, port } = await occupyPort();
  try {
    running = startLedger("start", "--port", String(port));
    const [, taken] = await running.prints(address);
    expect(Number(taken)).not.toBe(port);
    expect(running.printed()).toContain(`端口 ${port} 已被占用，改用 ${taken}。`);
    pressCtrlC(running);
    expect((await running.ended).code).toBe(0);
  } finally {
    server.close();
  }
}, 60_000);

test("ends on Ctrl-C under npm, also while a browser holds a connection", async () => {
  running = startProcess("npm", ["run", "-s", "ledger", "--", "start", "--port", "0"]);
  const [url] = await running.prints(address);
  await (await fetch(url)).text();
  pressCtrlC(running);
  // Not the exit code: under some shells npm itself ends by the signal, whatever its script does.
  const { stdout } = await running.ended;
  expect(stdout.trimEnd().endsWith("已停止。")).toBe(true);
  await expect(fetch(url)).rejects.toThrow();
}, 60_000);

test("ends with the program that started it, and frees the port", async () => {
  const command = `"${process.execPath}" --import tsx src/cli/main.ts start --port 0; true`;
  running = startProcess("bash", ["-c", command]);
  const [url] = await running.prints(address);
  running.process.kill("SIGKILL");
  expect((await running.ended).stdout).toContain("已停止。");
  await expect(fetch(url)).rejects.toThrow();
}, 60_000);

function occupyPort(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () =>
      resolve({ server, port: (server.address() as AddressInfo).port })
    );
  });
}
