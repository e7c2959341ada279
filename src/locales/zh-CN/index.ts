import { cli } from "./cli";
import { errors } from "./errors";
import { ledger } from "./ledger";
import { pane } from "./pane";
import { warnings } from "./warnings";

export const zhCN = { errors, warnings, cli, ledger, pane } as const;
