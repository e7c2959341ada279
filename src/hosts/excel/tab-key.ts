/** What office.js takes for a step of the Tab key; READ in excel-web-16.00.debug.js. */
const steps = ["a[href]", "area[href]", "button", "input", "select", "textarea", "[tabindex]"]
  .map((each) => `${each}:not([disabled]):not([tabindex='-1'])`)
  .join(",");

/**
 * In Excel on the web office.js itself moves the focus on when Tab is pressed. From what is no step of
 * the Tab key, a heading that was given the focus, or the page after the focused button went, it knows
 * no way on and leaves the pane. There the browser goes on instead, which knows the place.
 */
export function keepTabInPane(): void {
  document.addEventListener("keydown", (event) => {
    const isStep = event.target instanceof Element && event.target.matches(steps);
    if (event.key === "Tab" && !isStep) event.stopPropagation();
  });
}
