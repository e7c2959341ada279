import { browserOfFile, editionOfFile } from "./edition";

/** With the system's own few colours. */

const browser = browserOfFile();
const address = editionOfFile();

test("the parts of the bar of lights are told apart by their patterns", async () => {
  const page = await browser().newPage({ locale: "zh-CN", forcedColors: "active" });
  await page.clock.setFixedTime("2026-01-08T09:00:00");
  await page.goto(address());
  await page
    .locator('input[accept*=".docx"]')
    .setInputFiles("dist/assets/sample-liucheng-2025.docx");
  await page.getByRole("button", { name: "生成并下载" }).click();
  await page.getByRole("searchbox").waitFor();
  const bar = page.locator('main [role="tabpanel"]:not([hidden]) div[aria-hidden]:has(> div)');
  const looks = await bar.first().evaluate((parts) =>
    [...parts.children].map((part) => {
      const { borderTopStyle, backgroundColor, backgroundImage } = getComputedStyle(part);
      return [borderTopStyle, backgroundColor, backgroundImage].join(" ");
    })
  );
  expect(looks.length).toBeGreaterThan(1);
  expect(new Set(looks).size).toBe(looks.length);
});
