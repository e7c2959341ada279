import type { Messages } from "../messages";

export const pane: Messages["pane"] = {};
