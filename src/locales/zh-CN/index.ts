import { drafts } from "./drafts";
import { errors } from "./errors";
import { ledger } from "./ledger";
import { pane } from "./pane";
import { sheets } from "./sheets";
import { warnings } from "./warnings";

export { cli } from "./cli";

/** The texts of the pane; the terminal has its own besides, which the pane need not load. */
export const zhCN = { errors, warnings, ledger, pane, drafts, sheets } as const;
