import { chromium, type Browser } from "playwright-core";

/** With further switches where a test needs them: Debian's Chromium, or the one that CHROMIUM_PATH names. */
export function launchChromium(...further: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", ...further],
  });
}
