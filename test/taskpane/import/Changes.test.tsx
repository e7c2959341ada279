import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { LedgerChanges } from "../../../src/ledger";
import { loadWords, translator } from "../../../src/locales";
import { EnvironmentContext, type Environment } from "../../../src/taskpane/app/environment";
import { Changes } from "../../../src/taskpane/import/Changes";

beforeAll(() => loadWords("zh-CN"));

const nothing: LedgerChanges = {
  list: [],
  added: [],
  changed: [],
  removed: [],
  uncertain: [],
  withdrawn: [],
};

/** Shows what a merge changes in a ledger of so many tasks, and opens all of it. */
async function shown(changes: Partial<LedgerChanges>, earlierTasks = 9) {
  const answers: unknown[] = [];
  const environment = { translator: translator("zh-CN") } as Environment;
  const merge = { changes: { ...nothing, ...changes }, earlierTasks, newTasks: new Set<string>() };
  render(
    <EnvironmentContext value={environment}>
      <Changes merge={merge} title="清单" onAnswer={(...answer) => void answers.push(answer)} />
    </EnvironmentContext>
  );
  const user = userEvent.setup();
  for (const button of screen.queryAllByRole("button")) await user.click(button);
  const items = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  return { user, answers, items };
}

const other = /没有一项任务相同/;
const removed = { id: "1", title: "旧任务", isKept: false, successor: "" };

test("words that came and went are marked as such, and what staff typed over them is told", async () => {
  const words = [
    { kind: "same", text: "县" },
    { kind: "removed", text: "水务局" },
    { kind: "added", text: "水利局" },
  ] as const;
  const change = { field: "title", before: "", after: "", words } as const;
  const { items } = await shown({
    changed: [
      { id: "3", earlierId: "3", title: "甲", fields: [{ ...change, kept: "县水利局（代）" }] },
      { id: "4", earlierId: "4", title: "乙", fields: [{ ...change, kept: null }] },
    ],
  });
  expect(screen.getAllByText("水利局")[0]!.tagName).toBe("INS");
  expect(screen.getAllByText("水务局")[0]!.tagName).toBe("DEL");
  expect(screen.getAllByText("县")[0]!.tagName).toBe("SPAN");
  expect(items()).toEqual([
    expect.stringMatching(/^3 甲.*台账中已改为“县水利局（代）”，予以保留$/),
    expect.not.stringContaining("予以保留"),
  ]);
});

test("a task that goes says where its words and its entries are now, one that is restored that it is", async () => {
  const { items } = await shown({
    added: [
      { id: "7", title: "新任务", wasDeleted: false },
      { id: "8", title: "删过的任务", wasDeleted: true },
    ],
    removed: [
      removed,
      { ...removed, id: "2", isKept: true },
      { ...removed, id: "5", successor: "6" },
    ],
  });
  expect(items()).toEqual([
    "7 新任务",
    "8 删过的任务（此前从台账中删去，新文件仍列出）",
    "1 旧任务",
    "2 旧任务，填报移入《已撤销任务》",
    "5 旧任务，大部分内容现在第 6 项",
  ]);
});

test("a list that shares no task with the ledger is doubted; the first into an empty one is not", async () => {
  await shown({ removed: [removed, { ...removed, id: "2" }] }, 2);
  expect(screen.getByText(other)).toBeVisible();
});

test.each([
  [{ removed: [removed] }, 2],
  [{}, 0],
])("%j of %d tasks is no other list", async (changes, earlierTasks) => {
  await shown(changes, earlierTasks);
  expect(screen.queryByText(other)).toBeNull();
});

test("of very many the first two hundred stand here, and the rest are counted", async () => {
  const added = Array.from({ length: 203 }, (_, at) => ({
    id: String(at + 1),
    title: "新任务",
    wasDeleted: false,
  }));
  const { items } = await shown({ added });
  expect(items()).toHaveLength(200);
  expect(screen.getByText("另有 3 项，写入后可在表中查看。")).toBeVisible();
});

test("a match in doubt tells how alike the two are, and asks", async () => {
  const task = (id: string, title: string) => ({ id, title, content: "" });
  const { user, answers } = await shown({
    uncertain: [
      {
        key: "1→2",
        earlier: task("1", "旧任务"),
        next: task("2", "新任务"),
        score: 0.557,
        words: [],
        isNew: false,
      },
    ],
  });
  expect(screen.getByText(/56/)).toHaveTextContent(/2.*新任务.*1.*旧任务/);
  await user.click(screen.getByRole("checkbox", { name: "这是新任务，不沿用原填报" }));
  expect(answers).toEqual([["1→2", true]]);
});
