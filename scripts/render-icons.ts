/**
 * Renders the drawings in assets/ to the sizes that Office asks for. Run after changing one:
 *   npx tsx scripts/render-icons.ts
 * It uses the Chromium named by the environment variable CHROMIUM_PATH, else the system's own.
 */
import { readFile } from "node:fs/promises";
import { launchChromium } from "../test/support/chromium";

/** Sizes in pixels: 16, 32 and 80 for the ribbon; the add-in's own icon also stands in lists. */
const sizes: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  urgent: [16, 32, 80],
  today: [16, 32, 80],
  refresh: [16, 32, 80],
};

const browser = await launchChromium();
for (const [name, pixels] of Object.entries(sizes)) {
  const drawing = await readFile(`assets/${name}.svg`, "utf8");
  for (const size of pixels) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
    await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
    await page.close();
  }
}
await browser.close();
