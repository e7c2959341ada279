import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { translator } from "../../../src/locales";
import { EnvironmentContext, type Environment } from "../../../src/taskpane/app/environment";
import { lazyPart } from "../../../src/taskpane/app/lazy-part";
import { createLog } from "../../../src/taskpane/app/log";

const environment = { translator: translator("zh-CN"), log: createLog() } as Environment;

/** What the bundler throws where a file of the program cannot be fetched. */
const notFetched = () =>
  Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });

let isOnline: boolean;
let tries: number;
const Part = lazyPart(async () => {
  tries++;
  if (!isOnline) throw notFetched();
  return { default: ({ name }: { name: string }) => <p>{name}</p> };
});

beforeEach(() => {
  isOnline = false;
  tries = 0;
  // React reports what it caught.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <EnvironmentContext value={environment}>
      <p>旁边的内容</p>
      <Part name="测算" />
    </EnvironmentContext>
  );
});

test("a part that could not be fetched says so in its place, in words, and is asked for once", async () => {
  expect(await screen.findByText(/程序的一部分没有加载成功/)).toBeVisible();
  expect(screen.getByText("旁边的内容")).toBeVisible();
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(tries).toBe(1);
});

test("it is fetched again when a person tries again", async () => {
  const retry = await screen.findByRole("button", { name: "重试" });
  isOnline = true;
  await userEvent.click(retry);
  expect((await screen.findByText("测算")).tagName).toBe("P");
  expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
});
