import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { translator } from "../../../src/locales";
import { ErrorBoundary } from "../../../src/taskpane/app/ErrorBoundary";
import { createLog } from "../../../src/taskpane/app/log";

let broken = true;

function Fragile() {
  if (broken) throw new Error("图标缺失");
  return <p>好了</p>;
}

let savedLogs: Blob[] = [];

beforeEach(() => {
  broken = true;
  savedLogs = [];
  // React reports what it caught; the boundary is what is tested.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  URL.createObjectURL = (blob) => `blob:${savedLogs.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
});

test("a failure is shown, its log can be saved, and one can try again", async () => {
  const log = createLog();
  const user = userEvent.setup();
  render(
    <ErrorBoundary translator={translator("zh-CN")} log={log}>
      <Fragile />
    </ErrorBoundary>
  );
  expect(screen.getByRole("alert")).toHaveTextContent("图标缺失");
  expect(log.text()).toContain("render FAILED");
  await user.click(screen.getByRole("button", { name: "保存日志" }));
  expect(savedLogs[0]!.size).toBe(new TextEncoder().encode(log.text()).length);
  broken = false;
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(screen.getByText("好了")).toBeVisible();
});
