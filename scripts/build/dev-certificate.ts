import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** Where `npx office-addin-dev-certs install` puts the certificate that it makes the machine trust. */
const folder = path.join(homedir(), ".office-addin-dev-certs");

const files = { ca: "ca.crt", cert: "localhost.crt", key: "localhost.key" } as const;

/**
 * The trusted certificate for https://localhost, which Excel asks for; without it webpack makes
 * one of its own, which is enough for a browser that is told to accept it.
 */
export function devServer(): { type: "https"; options?: Record<keyof typeof files, Buffer> } {
  const places = Object.entries(files).map(
    ([part, file]) => [part, path.join(folder, file)] as const
  );
  if (!places.every(([, place]) => existsSync(place))) return { type: "https" };
  const options = Object.fromEntries(places.map(([part, place]) => [part, readFileSync(place)]));
  return { type: "https", options: options as Record<keyof typeof files, Buffer> };
}
