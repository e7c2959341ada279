import type { Locator } from "playwright-core";

/** As many controls as no place of the pane has. */
const mostSteps = 150;

/** Goes on with the Tab key alone until the control has the focus. */
export async function tabTo(control: Locator): Promise<void> {
  const { keyboard } = control.page();
  const isThere = () => control.evaluate((one) => one === document.activeElement);
  for (let steps = 0; steps < mostSteps; steps++) {
    if (await isThere()) return;
    await keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${String(control)}`);
}

/** Goes to a button and presses it. */
export async function pressByKeyboard(control: Locator): Promise<void> {
  await tabTo(control);
  await control.page().keyboard.press("Enter");
}

/** How a button is pressed, for tests of both ways. */
export const pressingWays = [
  { way: "mouse", press: (control: Locator) => control.click() },
  { way: "keyboard", press: pressByKeyboard },
];
