/** For a field's `input`: Fluent's own are wider than a narrow pane. */
export const shrinking = { style: { minWidth: 0, width: "100%" } };
