import { browserOfFile, editionOfFile } from "./edition";

/** Offices also open the browser edition over plain http from a server of their own. */

const host = "ledger.example.gov.cn";
const browser = browserOfFile(`--host-resolver-rules=MAP ${host} localhost`);
const address = editionOfFile();

test("over plain http, where browsers have no clipboard, a result is copied in words all the same", async () => {
  const page = await browser().newPage({ locale: "zh-CN" });
  await page.goto(address().replace("localhost", host));
  await page.getByRole("tab", { name: "测算" }).click();
  const figures = { 受污染耕地总面积: "1000", 实现安全利用面积: "900", 落实严格管控面积: "20" };
  for (const [label, figure] of Object.entries(figures)) await page.getByLabel(label).fill(figure);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);

  await page.getByRole("button", { name: "复制结果" }).click();
  await page.getByText("结果已复制。").waitFor({ state: "attached" });
  const field = page.getByLabel("受污染耕地总面积");
  await field.fill("");
  await field.press("Control+v");
  expect(await field.inputValue()).toBe(
    "受污染耕地安全利用率：92%，未达标（目标 93%），还差 1 个百分点，还需落实 10 亩。"
  );
});
