import type { Browser, Request } from "playwright-core";

/** Names under which the tests serve what is built. */
const ownHosts: readonly string[] = ["localhost", "ledger.example.gov.cn"];

/**
 * What the pages of a browser send from here on to others than the tests' own servers, or send at
 * all instead of fetching it. What a page's policy refuses is never sent.
 */
export function strayRequestsOf(browser: Browser): ReadonlySet<string> {
  const servers = new Set<string>();
  const strays = new Set<string>();
  browser.on("context", (context) => {
    context.on("request", (request) => {
      const { protocol, hostname, origin } = new URL(request.url());
      if (request.isNavigationRequest() && ownHosts.includes(hostname)) servers.add(origin);
      const isLocal = protocol === "blob:" || protocol === "data:" || servers.has(origin);
      if (!isLocal || request.method() !== "GET") strays.add(named(request));
    });
    context.on("requestfailed", (request) => {
      if (request.failure()?.errorText === "csp") strays.delete(named(request));
    });
  });
  return strays;
}

const named = (request: Request) => `${request.method()} ${request.url()}`;
