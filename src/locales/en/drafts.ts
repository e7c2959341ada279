/** Unsaved work that the browser edition keeps. */
export const drafts = {
  title: "A ledger was left unsaved",
  of: "{title}, kept in this browser on {moment}.",
  restore: "Restore",
  discard: "Discard",
  hint: "Changes that were not downloaded are kept in this computer's browser and offered next time; downloading clears them. Clear them when you leave a shared computer.",
  missing:
    "This browser, or a private window, cannot keep changes. Download the ledger before you close it.",
  clear: "Clear what is kept",
  cleared: "Nothing is kept any more.",
  heading: "Kept on this computer",
};
