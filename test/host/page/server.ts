import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { localhostCertificate } from "./certificate";

/** What a path is answered with: a file of a folder, or a text made here. */
interface Site {
  readonly folders: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, string>>;
}

export interface RunningSite {
  /** "https://localhost:41235" */
  readonly origin: string;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

let certificate: ReturnType<typeof localhostCertificate> | undefined;

/** Serves a site over HTTPS on a free port of localhost. */
export async function serve(site: Site): Promise<RunningSite> {
  certificate ??= localhostCertificate();
  const server = createServer(certificate, async (request, response) => {
    const address = decodeURIComponent(new URL(request.url!, "https://localhost").pathname);
    const content = site.pages[address] ?? (await fileAt(site, address));
    const type = types[path.extname(address)] ?? "application/octet-stream";
    response.writeHead(content === null ? 404 : 200, { "Content-Type": type });
    response.end(content ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => stop(server),
  };
}

async function fileAt({ folders }: Site, address: string): Promise<Buffer | null> {
  const prefix = Object.keys(folders).find((one) => address.startsWith(one));
  if (prefix === undefined) return null;
  const file = path.join(folders[prefix]!, address.slice(prefix.length));
  return readFile(file).catch(() => null);
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
