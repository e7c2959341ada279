import { fireEvent, screen } from "@testing-library/react";
import { sampleList } from "../../support/sample-list";
import { openPane } from "../fakes";

const paste = (target: Element, data: Readonly<Record<string, string>>) =>
  fireEvent.paste(target, { clipboardData: { getData: (type: string) => data[type] ?? "" } });

test("what is pasted on the page is read like a dropped file", async () => {
  openPane();
  paste(document.body, { "text/html": "<table><tr><td>任务</table>", "text/plain": "任务" });
  expect(await screen.findByRole("heading", { name: sampleList.title })).toBeVisible();
});

test("an empty clipboard is left alone", async () => {
  openPane();
  paste(document.body, {});
  expect(await screen.findByText(/Ctrl\+V/)).toBeVisible();
});

test("what is pasted while another place is shown is no document", async () => {
  const { user } = openPane();
  await user.click(screen.getByRole("tab", { name: "测算" }));
  await screen.findByRole("combobox");
  paste(document.body, { "text/plain": "任务" });
  await user.click(screen.getByRole("tab", { name: "导入" }));
  expect(await screen.findByText(/Ctrl\+V/)).toBeVisible();
});
