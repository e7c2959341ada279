import { browserOfFile, editionOfFile } from "./edition";

/** What stands on the pages before the pane does. */

const browser = browserOfFile();
const address = editionOfFile();

const advice = ["重新载入本页", "load this page again"];

test.each(["index.html", "taskpane.html"])(
  "where the scripts of %s do not come, it says after a while what to do",
  async (name) => {
    const page = await browser().newPage({ locale: "zh-CN" });
    await page.route(/\/pane\.[^/]*js$/, (route) => route.abort());
    await page.goto(new URL(name, address()).href);
    await page.getByText("正在打开净土台账").waitFor();
    for (const words of advice) expect(await page.getByText(words).isVisible()).toBe(false);

    const delays = await page.evaluate(() =>
      document.getAnimations().map((animation) => {
        const delay = animation.effect?.getTiming().delay;
        animation.finish();
        return delay;
      })
    );
    expect(delays).toEqual([20_000, 20_000]);
    for (const words of advice) expect(await page.getByText(words).isVisible()).toBe(true);
  }
);

test("the pane takes its place", async () => {
  const page = await browser().newPage({ locale: "zh-CN" });
  await page.goto(address());
  await page.getByRole("button", { name: "选择文件" }).waitFor();
  for (const words of advice) expect(await page.getByText(words).count()).toBe(0);
});
