/**
 * Keeps the whole browser edition in the browser, so that it works without the network once it has
 * been opened, the parts too that are loaded only when they are needed. It is built by itself (see
 * scripts/build/service-worker.ts), and knows nothing of documents or ledgers: only the program's own
 * files are kept.
 */

/** Put in front by the build: the edition's files, and a name that changes with any of them. */
declare const editionFiles: readonly string[];
declare const editionName: string;

// The types of the page do not know the worker's own.
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly scope: string };
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
}

const worker = self as unknown as WorkerScope;
const prefix = "soil-ledger-";
const cacheName = `${prefix}${editionName}`;
const page = "index.html";

/** A server that does not answer within this is taken for absent. */
const patienceMs = 4_000;

worker.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { scope } = worker.registration;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const file = new URL(request.url).pathname.slice(new URL(scope).pathname.length);
  if (request.mode !== "navigate") event.respondWith(kept(request));
  // The add-in's page has no use without Excel, and is left alone.
  else if (file === "" || file === page) event.respondWith(newestPage(request, scope + page));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  // Past the browser's own cache, which may hold a page of an earlier edition.
  await cache.addAll(editionFiles.map((file) => new Request(file, { cache: "no-cache" })));
}

/** An edition takes over only when no page of the one before is open any more. */
async function dropOthers(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && name !== cacheName) await caches.delete(name);
}

async function kept(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** An administrator's new edition shows at once; without the network the kept one does. */
async function newestPage(request: Request, address: string): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
    if (response.ok) return response;
  } catch {
    // No network, or no answer: what is kept is looked for below.
  }
  return (await caches.match(address)) ?? fetch(request);
}
