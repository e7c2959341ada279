import { Suspense } from "react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { translator } from "../../../src/locales";
import { ErrorBoundary } from "../../../src/taskpane/app/ErrorBoundary";
import { lazyPart } from "../../../src/taskpane/app/lazy-part";
import { createLog } from "../../../src/taskpane/app/log";

test("a part that could not be fetched is fetched again on the next try", async () => {
  const caught = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let isOnline = false;
  const Part = lazyPart(async () => {
    if (!isOnline) throw new Error("Loading chunk 7 failed.");
    return { default: ({ name }: { name: string }) => <p>{name}</p> };
  });
  render(
    <ErrorBoundary translator={translator("zh-CN")} log={createLog()}>
      <Suspense>
        <Part name="测算" />
      </Suspense>
    </ErrorBoundary>
  );
  const retry = await screen.findByRole("button", { name: "重试" });
  isOnline = true;
  await userEvent.click(retry);
  expect((await screen.findByText("测算")).tagName).toBe("P");
  caught.mockRestore();
});
