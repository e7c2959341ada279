import { act, createEvent, fireEvent, renderHook } from "@testing-library/react";
import { useFileDrop } from "../../../src/taskpane/import/useFileDrop";

const file = new File([], "清单.docx");

function dropZone(accepts = true) {
  const taken: (readonly File[])[] = [];
  const hook = renderHook(() => useFileDrop(accepts, (files) => void taken.push(files)));
  const isHovering = () => hook.result.current;
  return { taken, isHovering };
}

const hover = (types: readonly string[] = ["Files"]) =>
  act(() => void fireEvent.dragOver(window, { dataTransfer: { types } }));
/** @param onto what the pointer is over then; nothing of the window's when it left that */
const leave = (onto: Element | null) =>
  act(() => void fireEvent(window, new MouseEvent("dragleave", { relatedTarget: onto })));
const drop = (files: readonly File[]) =>
  act(() => void fireEvent.drop(window, { dataTransfer: { files, types: ["Files"] } }));

test("files that hover are told until they leave the window or are dropped", () => {
  const { isHovering, taken } = dropZone();
  hover();
  expect(isHovering()).toBe(true);
  leave(document.body);
  expect(isHovering()).toBe(true);
  leave(null);
  expect(isHovering()).toBe(false);
  hover();
  drop([file]);
  expect(isHovering()).toBe(false);
  expect(taken).toEqual([[file]]);
});

test("a text that is dragged is no file", () => {
  const { isHovering, taken } = dropZone();
  hover(["text/plain"]);
  expect(isHovering()).toBe(false);
  drop([]);
  expect(taken).toEqual([]);
});

test("while work is under way nothing is taken, nor does the browser open it in the pane's place", () => {
  const { isHovering, taken } = dropZone(false);
  hover();
  expect(isHovering()).toBe(false);
  drop([file]);
  expect(taken).toEqual([]);
  for (const event of [createEvent.dragOver(window), createEvent.drop(window)]) {
    act(() => void fireEvent(window, event));
    expect(event.defaultPrevented).toBe(true);
  }
});
