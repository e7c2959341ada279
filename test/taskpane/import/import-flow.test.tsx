import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { CancelledError, LedgerError, throwIfCancelled } from "../../../src/diagnostics";
import { translator } from "../../../src/locales";
import { sampleList } from "../../support/sample-list";
import { choose, document, engineReading, FakeHost, newLedger, openPane, preview } from "../fakes";

test("a chosen document is previewed with its doubtful things and their source", async () => {
  const stage = openPane();
  await choose(stage);
  expect(await preview()).toHaveFocus();
  expect(screen.getByText("县水利局牵头")).toBeVisible();
  expect(screen.getByText("序号 3")).toBeVisible();
  expect(screen.getByText("柳城县")).toBeVisible();
  expect(screen.getByText(/2 个部分，6 项任务/)).toBeVisible();
  expect(screen.getByText("国家地下水环境质量考核点位水质")).toBeVisible();
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent("共 6 项任务，1 处需要核对")
  );
});

test("a task opens to show its units, due date, targets and whole content", async () => {
  const stage = openPane();
  await choose(stage);
  await stage.user.click(await screen.findByRole("button", { name: /1\.\s*任务1/ }));
  const [task] = sampleList.tasks;
  const marked = screen.getAllByText(task!.deadlines[1]!.text, { selector: "mark" });
  expect(marked.at(-1)!.closest("p")!.textContent).toBe(task!.content);
  expect(screen.getByText("县科工贸局")).toBeVisible();
  expect(screen.getByText("≥ 6%")).toBeVisible();
  expect(screen.getAllByText(/2025年12月31日前/).length).toBeGreaterThan(0);
});

test("the day of a task in the list is never broken over two lines", async () => {
  const stage = openPane();
  await choose(stage);
  const [task] = await screen.findAllByRole("button", { name: /1\.\s*任务1.*2025年12月31日前/ });
  expect(within(task!).getByText("2025年12月31日前")).toHaveStyle({ whiteSpace: "nowrap" });
  expect(stage.log.text()).not.toContain("FAILED");
});

test("its measures open with their words and day limits; where there are none, that is said", async () => {
  const stage = openPane();
  await choose(stage);
  await stage.user.click(await screen.findByRole("button", { name: /1\.\s*任务1/ }));
  await stage.user.click(screen.getByRole("button", { name: "工作措施 2 条" }));
  const measures = screen.getByText("1.2").closest("ul")!;
  expect(
    within(measures)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent)
  ).toEqual([
    "1.1持续推进排查整治；长期",
    "1.2到2025年底，减排比例达到6%以上（“十四五”累计）。2025年12月31日前",
  ]);
  expect(within(measures).getByText("到2025年底", { selector: "mark" })).toBeVisible();
  expect(screen.queryByText("没有分条")).toBeNull();
  await stage.user.click(screen.getByRole("button", { name: /6\.\s*任务6/ }));
  expect(screen.getByText("没有分条")).toBeVisible();
});

test("what will be written where is said before, and writing leads to the lead units", async () => {
  const stage = openPane();
  await choose(stage);
  await preview();
  await stage.user.click(screen.getByRole("button", { name: "直接去写入" }));
  expect(screen.getByRole("heading", { name: "将要写入的内容" })).toHaveFocus();
  expect(screen.getByText(/建立 9 张工作表：总览、任务台账/)).toBeVisible();
  expect(stage.host.applied).toHaveLength(0);
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  expect(await screen.findByRole("heading", { name: "牵头单位" })).toBeVisible();
  expect(stage.host.applied).toHaveLength(1);
  expect(screen.getByRole("tab", { name: "督办" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("status")).toHaveTextContent("已写入 6 项任务");
});

test("putting the draft aside writes nothing and lets one choose again", async () => {
  const stage = openPane();
  await choose(stage);
  await preview();
  await stage.user.click(screen.getByRole("button", { name: "不写入，返回" }));
  expect(screen.getByRole("button", { name: "选择文件" })).toBeVisible();
  expect(stage.host.applied).toHaveLength(0);
});

test("reading can be cancelled, and a late result no longer shows", async () => {
  let finish = () => {};
  const engine = {
    ...engineReading(sampleList),
    readTaskList: (_: Uint8Array, __: string, options = {}) =>
      new Promise<never>((_resolve, reject) => {
        finish = () => {
          try {
            throwIfCancelled((options as { signal?: AbortSignal }).signal);
          } catch (error) {
            reject(error);
          }
        };
      }),
  };
  const stage = openPane({ engine });
  await choose(stage);
  expect(await screen.findByRole("progressbar")).toBeVisible();
  await stage.user.click(screen.getByRole("button", { name: "取消" }));
  expect(await screen.findByText("已取消，没有写入任何内容。")).toBeVisible();
  await act(async () => finish());
  expect(screen.getByRole("button", { name: "选择文件" })).toBeVisible();
});

test("a cancelled write stays in the review", async () => {
  const stage = openPane();
  stage.host.apply = (_plan, options) =>
    new Promise((_resolve, reject) =>
      options?.signal?.addEventListener("abort", () => reject(new CancelledError()))
    );
  await choose(stage);
  await preview();
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  await stage.user.click(await screen.findByRole("button", { name: "取消" }));
  expect(await screen.findByText("已取消，没有写入任何内容。")).toBeVisible();
  expect(await preview()).toBeVisible();
});

test("a failed write is explained and can be tried again", async () => {
  const stage = openPane();
  const apply = stage.host.apply.bind(stage.host);
  stage.host.apply = () => Promise.reject(new Error("工作表受保护"));
  await choose(stage);
  await preview();
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  expect(await screen.findByText(/工作表受保护/)).toBeVisible();
  expect(stage.log.text()).toContain("write FAILED");
  stage.host.apply = apply;
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  expect(await screen.findByRole("heading", { name: "牵头单位" })).toBeVisible();
});

test("an unreadable document is explained", async () => {
  const engine = {
    ...engineReading(sampleList),
    readTaskList: () => Promise.reject(new LedgerError("oneFileOnly", { count: 2 })),
  };
  const stage = openPane({ engine });
  await choose(stage);
  expect(await screen.findByText(/一次只能读取一个文件/)).toBeVisible();
  expect(screen.getByRole("button", { name: "选择文件" })).toBeVisible();
});

test("a document without a task list cannot be written", async () => {
  const stage = openPane({ engine: engineReading({ ...sampleList, tasks: [], sections: [] }) });
  await choose(stage);
  await preview();
  expect(screen.getByText(/没有找到任务清单/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "写入工作簿" })).toBeNull();
  await stage.user.click(screen.getByRole("button", { name: "选择其他文件" }));
  expect(screen.getByRole("button", { name: "选择文件" })).toBeVisible();
});

const drop = (...files: File[]) =>
  fireEvent.drop(window, { dataTransfer: { files, types: ["Files"] } });

test("a file may be dropped anywhere on the pane", async () => {
  openPane();
  fireEvent.dragOver(window, { dataTransfer: { types: ["Files"] } });
  expect(screen.getByText("松开鼠标即可读取")).toBeVisible();
  drop(document());
  expect(await preview()).toBeVisible();
});

test("a file that is dropped while the ledger is written does not break the writing off", async () => {
  const stage = openPane();
  let isBrokenOff = false;
  stage.host.apply = (_plan, options) =>
    new Promise(() => options?.signal?.addEventListener("abort", () => (isBrokenOff = true)));
  await choose(stage);
  await preview();
  await stage.user.click(screen.getByRole("button", { name: "写入工作簿" }));
  expect(await screen.findByRole("progressbar")).toBeVisible();
  drop(document("另一份.docx"));
  expect(screen.getByRole("progressbar")).toBeVisible();
  expect(isBrokenOff).toBe(false);
});

test("a refusal is forgotten with the next file", async () => {
  openPane();
  drop(document("一.docx"), document("二.docx"));
  expect(await screen.findByText(/您拖入了 2 个/)).toBeVisible();
  drop(document());
  expect(await preview()).toBeVisible();
  expect(screen.queryByText(/您拖入了 2 个/)).toBeNull();
});

test("several files at once are refused", async () => {
  openPane();
  drop(document("一.docx"), document("二.docx"));
  expect(await screen.findByText(/您拖入了 2 个/)).toBeVisible();
});

test("a list that somebody typed into a workbook is read like a document", async () => {
  openPane();
  drop(document("清单.xlsx"));
  expect(await preview()).toBeVisible();
});

test("a workbook that cannot be looked into is explained", async () => {
  const refused = () => Promise.reject(new LedgerError("workbookNotALedger"));
  openPane({ engine: { ...engineReading(sampleList), holdsLedger: refused } });
  drop(document("清单.xlsx"));
  const told = translator("zh-CN").text("errors.workbookNotALedger");
  expect(await screen.findByText(told)).toBeVisible();
});

test("inside Excel a ledger's file is refused with advice", async () => {
  openPane();
  drop(document("台账.xlsx"));
  expect(await screen.findByText(/请在 Excel 中直接打开它/)).toBeVisible();
});

test("the sample comes from the page's own origin", async () => {
  const asked: string[] = [];
  globalThis.fetch = (async (address: string) => {
    asked.push(address);
    return { ok: true, arrayBuffer: async () => new ArrayBuffer(1) };
  }) as unknown as typeof fetch;
  const stage = openPane();
  await stage.user.click(screen.getByRole("button", { name: "用示例文件试一试" }));
  expect(await preview()).toBeVisible();
  expect(asked).toEqual(["assets/sample-liucheng-2025.docx"]);
});

test("a missing sample is explained", async () => {
  globalThis.fetch = (async () => ({ ok: false, status: 404 })) as unknown as typeof fetch;
  const stage = openPane();
  await stage.user.click(screen.getByRole("button", { name: "用示例文件试一试" }));
  expect(await screen.findByText(/没有找到示例文件/)).toBeVisible();
});

describe("the browser edition", () => {
  test("writing makes a file and offers it as a download under the list's title", async () => {
    const stage = openPane({ host: new FakeHost("file") });
    await choose(stage);
    await preview();
    await stage.user.click(screen.getByRole("button", { name: "生成并下载" }));
    expect(await screen.findByRole("heading", { name: "牵头单位" })).toBeVisible();
    expect(stage.files!.saved).toEqual([`${sampleList.title}（台账）.xlsx`]);
    await stage.user.click(await screen.findByRole("button", { name: "下载台账" }));
    expect(stage.files!.saved).toHaveLength(2);
  });

  test("an earlier ledger is opened and shown", async () => {
    const host = new FakeHost("file");
    const stage = openPane({ host });
    stage.files!.open = async (bytes) => {
      stage.files!.opened.push(bytes);
      host.hold(newLedger());
    };
    drop(document("台账.xlsx"));
    expect(await screen.findByText(/2025年12月15日/)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("已打开台账。");
    expect(stage.files!.opened.map(({ length }) => length)).toEqual(["ledger".length]);
  });

  test("a ledger that cannot be opened is explained, whatever place is shown", async () => {
    const stage = openPane({ host: new FakeHost("file") });
    stage.files!.open = () => Promise.reject(new LedgerError("workbookNotALedger"));
    drop(document("台账.xlsx"));
    expect(
      await screen.findByText(translator("zh-CN").text("errors.workbookNotALedger"))
    ).toBeVisible();
  });
});

test("in English every text is English", async () => {
  const stage = openPane({ locale: "en", host: new FakeHost("file") });
  await stage.user.upload(
    screen.getByLabelText("Choose a file", { selector: "input" }),
    document()
  );
  await preview();
  const step = screen.getByRole("heading", { name: "What will be written" }).parentElement!;
  expect(within(step).getByText(/will be made and downloaded/)).toBeVisible();
  await stage.user.click(screen.getByRole("button", { name: "Make and download" }));
  expect(await screen.findByText(/15 December 2025/)).toBeVisible();
});
