import type { Messages } from "../messages";

export const warnings: Messages["warnings"] = {};
