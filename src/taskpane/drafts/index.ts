/** What the browser edition alone loads: the keeping of unsaved work. */
export { browserDrafts } from "./browser-drafts";
export { keepDrafts } from "./keep-drafts";
