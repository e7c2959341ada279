import { createEvent, fireEvent, renderHook } from "@testing-library/react";
import { usePaste, type PastedContent } from "../../../src/taskpane/import/usePaste";

afterEach(() => document.body.replaceChildren());

/** What is taken of a paste on an element, and whether the browser is kept from pasting it itself. */
function pasted(data: Readonly<Record<string, string>>, tag = "p", accepts = true) {
  const taken: PastedContent[] = [];
  const { unmount } = renderHook(() => usePaste(accepts, (content) => void taken.push(content)));
  const target = document.body.appendChild(document.createElement(tag));
  const event = createEvent.paste(target, {
    clipboardData: { getData: (type: string) => data[type] ?? "" },
  });
  fireEvent(target, event);
  unmount();
  return { taken, isKept: event.defaultPrevented };
}

const list = { "text/html": "<table>任务</table>", "text/plain": "任务" };

test("a passage is taken with its page and its text, one without either of them too", () => {
  expect(pasted(list)).toEqual({
    taken: [{ html: "<table>任务</table>", text: "任务" }],
    isKept: true,
  });
  expect(pasted({ "text/plain": "任务" }).taken).toEqual([{ html: "", text: "任务" }]);
  expect(pasted({ "text/html": "<p>任务" }).taken).toEqual([{ html: "<p>任务", text: "" }]);
});

test.each(["input", "textarea"])("what is pasted into an %s stays there", (tag) => {
  expect(pasted(list, tag)).toEqual({ taken: [], isKept: false });
});

test("an empty clipboard, and one while work is under way, is left alone", () => {
  expect(pasted({ "text/plain": " \n" })).toEqual({ taken: [], isKept: false });
  expect(pasted(list, "p", false)).toEqual({ taken: [], isKept: false });
});
