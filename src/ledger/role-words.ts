import type { Role } from "../tasklist";

/** What a unit's part in a task is called in a ledger (角色). */
export const roleWords: Readonly<Record<Role, string>> = {
  lead: "牵头",
  support: "配合",
  responsible: "责任",
};
