import type { Messages } from "../messages";
import { city } from "./city";
import { cli } from "./cli";
import { corrections } from "./corrections";
import { drafts } from "./drafts";
import { errors } from "./errors";
import { ledger } from "./ledger";
import { pane } from "./pane";
import { sheets } from "./sheets";
import { tables } from "./tables";
import { warnings } from "./warnings";

/** The texts of the pane's parts, which are fetched with the first of them. */
export const later: Omit<Messages, "start"> = {
  errors,
  warnings,
  cli,
  ledger,
  pane,
  drafts,
  sheets,
  city,
  corrections,
  tables,
};
