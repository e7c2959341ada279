import { screen, waitFor } from "@testing-library/react";
import { pickedUnitCells } from "../../../src/workbook";
import { FakeHost, newLedger, openPane } from "../fakes";

/** Going from 督办 to a task's row in the browser edition, where 表格 shows the workbook. */

const openUnit = async () => {
  const ledger = newLedger();
  const [first] = ledger.tasks;
  const many = Array.from({ length: 300 }, (_, index) => ({ ...first!, id: String(index + 7) }));
  const stage = openPane({
    host: new FakeHost("file").hold({ ...ledger, tasks: [...ledger.tasks, ...many] }),
  });
  await stage.user.click(screen.getByRole("tab", { name: "督办" }));
  return stage;
};
const sheet = () => screen.findByRole("region", { name: /任务台账/ });

test("a task that opens stays; its button shows its row in 表格, however far down, each time anew", async () => {
  const { host, user } = await openUnit();
  await user.type(await screen.findByRole("searchbox"), "200");
  await user.click(screen.getByRole("button", { name: /^200\. / }));
  expect(screen.getByRole("tab", { name: "督办" })).toHaveAttribute("aria-selected", "true");
  await user.click(screen.getByRole("button", { name: "转到表格中的这一行" }));
  expect(screen.getByRole("tab", { name: "表格" })).toHaveAttribute("aria-selected", "true");
  expect(await sheet()).toHaveFocus();
  const { scrollTop } = await sheet();
  expect(scrollTop).toBeGreaterThan(199 * 20);
  expect(host.selected).toEqual([]);

  (await sheet()).scrollTop = 0;
  await user.click(screen.getByRole("tab", { name: "总览" }));
  await user.click(screen.getByRole("tab", { name: "督办" }));
  await user.click(screen.getByRole("button", { name: "转到表格中的这一行" }));
  expect((await sheet()).scrollTop).toBe(scrollTop);
});

test("one unit's rows are picked out there too, and the first of them is shown", async () => {
  const { host, user } = await openUnit();
  await user.click(await screen.findByRole("button", { name: /^县农业农村局/ }));
  await user.click(screen.getByRole("button", { name: "在表中只看该单位" }));
  await waitFor(() => expect(host.named).toEqual([pickedUnitCells("县农业农村局")]));
  expect(await sheet()).toHaveFocus();
});
