/**
 * Renders assets/icon.svg to the sizes that Office asks for. Run after changing the drawing:
 *   npx tsx scripts/render-icons.ts
 * It uses the Chromium named by the environment variable CHROMIUM, else the system's own.
 */
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { iconSizes } from "./icon-sizes";

const drawing = await readFile("assets/icon.svg", "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const size of iconSizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
