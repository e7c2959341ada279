import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveFolder, type StaticServer } from "../../src/cli/static-server";

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-server-"));
  const site = path.join(folder, "site");
  await mkdir(path.join(site, "子目录"), { recursive: true });
  await writeFile(path.join(folder, "secret.txt"), "secret");
  await writeFile(path.join(folder, "site-secret.txt"), "secret");
  await writeFile(path.join(site, "index.html"), "<p>净土台账</p>");
  await writeFile(path.join(site, "pane.js"), "1");
  await writeFile(path.join(site, "子目录", "a b.json"), "{}");
  await symlink(path.join(folder, "secret.txt"), path.join(site, "link.txt"));
  server = await serveFolder(site, 0);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** As it stands: other clients tidy an address before they send it. */
function ask(address: string, parts: { method?: string; host?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = "GET", host = `localhost:${server.port}` } = parts;
    const options = { port: server.port, path: address, method, headers: { host } };
    request({ host: "127.0.0.1", ...options }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode!,
          type: response.headers["content-type"],
          headers: response.headers,
          body,
        })
      );
    })
      .on("error", reject)
      .end();
  });
}

test("serves files with their media types", async () => {
  expect(await ask("/")).toMatchObject({
    status: 200,
    type: "text/html; charset=utf-8",
    body: "<p>净土台账</p>",
  });
  expect(await ask("/pane.js?v=1")).toMatchObject({
    status: 200,
    type: "text/javascript; charset=utf-8",
  });
  expect(await ask(`/${encodeURIComponent("子目录")}/a%20b.json`)).toMatchObject({
    status: 200,
    body: "{}",
  });
});

test("tells browsers to be strict", async () => {
  const { headers } = await ask("/");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
  });
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/../site-secret.txt",
  "/子目录/../../secret.txt".replace("子目录", encodeURIComponent("子目录")),
  "/..%5csecret.txt",
  "/link.txt",
  "/index.html%00.js",
  "/%E0%A4%A",
  "/missing.js",
  "/%E5%AD%90%E7%9B%AE%E5%BD%95",
])("gives nothing for %s", async (address) => {
  expect(await ask(address)).toMatchObject({ status: 404, body: "404\n" });
});

test("answers only to this computer's names and to reading", async () => {
  expect((await ask("/", { host: "soil.example.com" })).status).toBe(421);
  expect((await ask("/", { host: "127.0.0.1" })).status).toBe(200);
  expect((await ask("/", { method: "POST" })).status).toBe(405);
  expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("takes another port where the wanted one is taken", async () => {
  const second = await serveFolder(path.join(folder, "site"), server.port);
  expect(second.port).not.toBe(server.port);
  await second.close();
});
