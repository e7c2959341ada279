import { corrections } from "./corrections";
import { drafts } from "./drafts";
import { errors } from "./errors";
import { ledger } from "./ledger";
import { pane } from "./pane";
import { sheets } from "./sheets";
import { tables } from "./tables";
import { warnings } from "./warnings";

export { cli } from "./cli";

/** The texts of the pane; the terminal has its own besides, which the pane need not load. */
export const zhCN = {
  errors,
  warnings,
  ledger,
  pane,
  drafts,
  sheets,
  corrections,
  tables,
} as const;
