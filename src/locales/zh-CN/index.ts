import { cli } from "./cli";
import { drafts } from "./drafts";
import { errors } from "./errors";
import { ledger } from "./ledger";
import { pane } from "./pane";
import { sheets } from "./sheets";
import { warnings } from "./warnings";

export const zhCN = { errors, warnings, cli, ledger, pane, drafts, sheets } as const;
