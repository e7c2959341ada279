import { cli } from "./cli";
import { errors } from "./errors";
import { pane } from "./pane";
import { warnings } from "./warnings";

export const zhCN = { errors, warnings, cli, pane } as const;
