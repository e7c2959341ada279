import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";

/** What the first load may weigh: all scripts gzipped, in bytes, without office.js. */
export const heaviestFirstLoad = { edition: 126_000, addIn: 160_000 } as const;

/** Weighs every script that a page loads from now on, office.js left out: it is not ours to shrink. */
export function weighScripts(page: Page): () => Promise<number> {
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js") && !pathname.includes("/office-js/"))
      scripts.push(response.body());
  });
  return async () => {
    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    return sizes.reduce((total, size) => total + size, 0);
  };
}
