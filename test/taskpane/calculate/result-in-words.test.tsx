import { screen, within } from "@testing-library/react";
import { translator } from "../../../src/locales";
import { calculators } from "../../../src/taskpane/calculate/calculators";
import { afterwardsInWords, sentenceOf } from "../../../src/taskpane/calculate/in-words";
import { FakeHost, newLedger, openPane } from "../fakes";

const sentence =
  "受污染耕地安全利用率：92.05%，未达标（目标 93%），还差 0.95 个百分点，还需落实 9.5 亩。";

/** The farmland rate, short of its target. */
async function openResult() {
  const { user } = openPane({ host: new FakeHost("file").hold(newLedger()) });
  await user.click(screen.getByRole("tab", { name: "测算" }));
  const farmland = await screen.findByRole("region", { name: "受污染耕地安全利用率" });
  const figures = [
    [/受污染耕地总面积/, "1000"],
    [/实现安全利用面积/, "900"],
    [/落实严格管控面积/, "20.5"],
  ] as const;
  for (const [label, figure] of figures)
    await user.type(within(farmland).getByLabelText(label, { selector: "input" }), figure);
  const copy = () => user.click(within(farmland).getByRole("button", { name: "复制结果" }));
  return { farmland, copy };
}

/** A page as it is without https: no clipboard. The older way answers as told, and keeps what was selected. */
function withoutClipboard(answer: boolean): string[] {
  const copied: string[] = [];
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
  document.execCommand = (command) => {
    const field = document.activeElement as HTMLTextAreaElement;
    copied.push(
      `${command} ${field.value.slice(field.selectionStart, field.selectionEnd)}`.trimEnd()
    );
    return answer;
  };
  return copied;
}

test("a result is a sentence for a report, to be selected or copied; a file has no cells for it", async () => {
  const { farmland, copy } = await openResult();
  expect(within(farmland).getByText(sentence)).toBeVisible();
  expect(within(farmland).queryByRole("button", { name: /插入|选中/ })).toBeNull();
  await copy();
  expect(await navigator.clipboard.readText()).toBe(sentence);
});

test("a page without https copies too, leaves nothing behind and the focus on the button", async () => {
  const { copy } = await openResult();
  const copied = withoutClipboard(true);
  await copy();
  expect(await screen.findByText("结果已复制。")).toBeInTheDocument();
  expect(copied).toEqual([`copy ${sentence}`]);
  expect(document.querySelector("textarea")).toBeNull();
  expect(screen.getByRole("button", { name: "复制结果" })).toHaveFocus();
});

test("a clipboard that is refused is gone round; where nothing helps, it is told how to copy by hand", async () => {
  const { farmland, copy } = await openResult();
  const copied = withoutClipboard(false);
  const writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  await copy();
  expect(await within(farmland).findByRole("group", { name: "没有复制" })).toHaveTextContent(
    "请选中结果的文字，按 Ctrl+C 复制。"
  );
  expect(copied).toEqual([`copy ${sentence}`]);
});

test("in English each part of a result is a sentence of its own, what would be too", () => {
  const farmland = calculators[0]!;
  const words = translator("en");
  const short = {
    kind: "share",
    rate: 0.9205,
    target: 0.93,
    met: false,
    gap: -0.0095,
    missing: 9.5,
  } as const;
  const rest = "92.05%. Misses the target of 93% by 0.95 points. Still needed: 9.5 mu.";
  expect(sentenceOf(farmland, short, words)).toBe(`Safe-use rate of polluted farmland: ${rest}`);
  expect(afterwardsInWords(farmland, short, words)).toBe(`It would be ${rest}`);
});
