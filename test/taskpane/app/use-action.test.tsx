import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CancelledError } from "../../../src/diagnostics";
import { Announcer } from "../../../src/taskpane/app/announce";
import { EnvironmentContext, type Environment } from "../../../src/taskpane/app/environment";
import { createLog } from "../../../src/taskpane/app/log";
import { useAction, type Action } from "../../../src/taskpane/app/useAction";

const log = createLog();

type Job = Parameters<Action["run"]>[1];

interface Properties {
  readonly job: Job;
  readonly onEnd: (done: boolean) => void;
}

function Saver({ job, onEnd }: Properties) {
  const { isBusy, share, failure, run, cancel, dismiss } = useAction();
  return (
    <>
      <button disabled={isBusy} onClick={() => void run("save it", job, "已保存").then(onEnd)}>
        save
      </button>
      <button onClick={() => void run("save again", job, "又保存").then(onEnd)}>again</button>
      <button onClick={cancel}>cancel</button>
      <progress value={share} />
      <button onClick={dismiss}>dismiss</button>
      {failure && <p role="alert">{String(failure.error)}</p>}
    </>
  );
}

const show = (job: Job) => {
  const ends: boolean[] = [];
  render(
    <EnvironmentContext value={{ log } as Environment}>
      <Announcer>
        <Saver job={job} onEnd={(done) => ends.push(done)} />
      </Announcer>
    </EnvironmentContext>
  );
  return ends;
};
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("while it is under way it is busy, and success is announced", async () => {
  let finish = () => {};
  const ends = show(() => new Promise((resolve) => (finish = resolve)));
  await press("save");
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "save" });
  expect(button.disabled).toBe(true);
  finish();
  await screen.findByText("已保存");
  expect(button.disabled).toBe(false);
  expect(ends).toEqual([true]);
});

test("a failure is logged and shown until it is put away or tried again", async () => {
  const jobs = [() => Promise.reject(new Error("broken")), () => Promise.resolve()];
  let next = 0;
  const ends = show(() => jobs[next++ % 2]!());
  await press("save");
  expect((await screen.findByRole("alert")).textContent).toContain("broken");
  expect(log.text()).toContain("save it FAILED Error: broken");
  await press("save");
  expect(screen.queryByRole("alert")).toBeNull();
  await press("save");
  await press("dismiss");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(ends).toEqual([false, true, false]);
});

test("long work tells how far it is, and stopping it is no failure for the log", async () => {
  const ends = show(
    ({ signal, onProgress }) =>
      new Promise((_, reject) => {
        onProgress(0.4);
        signal.addEventListener("abort", () => reject(new CancelledError()));
      })
  );
  await press("save");
  expect(screen.getByRole<HTMLProgressElement>("progressbar").value).toBe(0.4);
  await press("cancel");
  expect((await screen.findByRole("alert")).textContent).toContain("cancelled");
  expect(screen.getByRole<HTMLProgressElement>("progressbar").value).toBe(0);
  expect(log.text()).not.toContain("save it FAILED cancelled");
  expect(ends).toEqual([false]);
});

test("work that takes the place of other work stops it, and hears nothing of it", async () => {
  let jobs = 0;
  const ends = show(
    ({ signal }) =>
      new Promise((resolve, reject) => {
        if (++jobs === 2) return resolve();
        signal.addEventListener("abort", () => reject(new Error("put aside")));
      })
  );
  await press("save");
  await press("again");
  await screen.findByText("又保存");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(ends.sort()).toEqual([false, true]);
});
