import type { Log } from "../app/log";

/**
 * Lets the browser edition work without the network from now on. Browsers allow that on https and on
 * this machine only; elsewhere the pane goes on with the network.
 */
export function workOffline(log: Log): void {
  if (!("serviceWorker" in navigator)) return;
  const start = () => {
    navigator.serviceWorker
      .register("service-worker.js")
      .catch((error: unknown) => log.error("work offline", error));
  };
  // What the page itself needs comes first.
  if (document.readyState === "complete") start();
  else window.addEventListener("load", start, { once: true });
}
