import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { systemCode } from "./errors";

/** Only programs on this computer reach the server. */
const host = "127.0.0.1";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** The pages carry their own policy on what they load; this adds what only a header can say. */
const headers: Readonly<Record<string, string>> = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy": "frame-ancestors 'none'; object-src 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

export interface StaticServer {
  readonly port: number;
  /** Stops at once, also where a browser still holds a connection. */
  close(): Promise<void>;
}

/** Serves the files of a folder to this computer, on another port where the wanted one is taken. */
export async function serveFolder(folder: string, wantedPort: number): Promise<StaticServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, wantedPort).catch((error: unknown) => {
    if (systemCode(error) !== "EADDRINUSE" && systemCode(error) !== "EACCES") throw error;
    return listen(server, 0);
  });
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!isForThisComputer(request)) return refuse(response, 421);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405);
  }
  const file = await fileFor(root, request.url ?? "/");
  if (!file) return refuse(response, 404);
  response.setHeader("Content-Type", mediaTypes[path.extname(file.path).toLowerCase()] ?? binary);
  response.setHeader("Content-Length", file.size);
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file.path), response);
}

const binary = "application/octet-stream";

/** A name that another site points at this computer is not answered to. */
function isForThisComputer({ headers: { host: asked = "" } }: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/i.test(asked);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${status}\n`);
}

/** The file that an address names, if it lies in the folder, also by way of links. */
async function fileFor(
  root: string,
  address: string
): Promise<{ path: string; size: number } | null> {
  try {
    const name = decodeURIComponent(address.split(/[?#]/)[0]!);
    if (name.includes("\0")) return null;
    const file = await realpath(path.join(root, name.endsWith("/") ? `${name}index.html` : name));
    if (!file.startsWith(root + path.sep)) return null;
    const found = await stat(file);
    return found.isFile() ? { path: file, size: found.size } : null;
  } catch {
    // Badly encoded, missing or not readable: to the browser it is not there.
    return null;
  }
}
