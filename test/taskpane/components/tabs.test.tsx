import { useState } from "react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Tabs } from "../../../src/taskpane/components/Tabs";

const sheets = ["总览", "任务台账", "目标指标"] as const;

function Sheets() {
  const [chosen, setChosen] = useState<(typeof sheets)[number]>("总览");
  return (
    <Tabs
      label="工作表"
      tabs={sheets.map((value) => ({ value, text: value, id: value, panel: `panel-${value}` }))}
      chosen={chosen}
      onChoose={setChosen}
    />
  );
}

const tab = (name: string) => screen.getByRole("tab", { name });

test("only the chosen tab is on the way of the Tab key, and a click chooses", async () => {
  render(<Sheets />);
  await userEvent.click(tab("任务台账"));
  expect(sheets.map((name) => [tab(name).tabIndex, tab(name).ariaSelected])).toEqual([
    [-1, "false"],
    [0, "true"],
    [-1, "false"],
  ]);
});

test.each([
  ["{ArrowRight}", "任务台账"],
  ["{ArrowLeft}", "目标指标"],
  ["{End}", "目标指标"],
  ["{End}{ArrowRight}", "总览"],
  ["{End}{Home}", "总览"],
])("%s moves the focus to %s, and Enter chooses it", async (keys, name) => {
  render(<Sheets />);
  await userEvent.tab();
  await userEvent.keyboard(keys);
  expect(document.activeElement).toBe(tab(name));
  expect(tab("总览").ariaSelected).toBe("true");
  await userEvent.keyboard("{Enter}");
  expect(tab(name).ariaSelected).toBe("true");
});
