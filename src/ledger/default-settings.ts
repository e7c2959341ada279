import type { LedgerSettings } from "./model";

/** How a ledger judges until a person says otherwise. The custom functions load it, and no more of the ledger. */
export const defaultSettings: LedgerSettings = {
  asOf: null,
  dueSoonDays: 30,
  behindTolerance: 0.1,
  yearEndDefault: false,
  colourSet: "redAmberGreen",
  farmlandMethod: "standard",
  emissionMethod: "inventory",
  pickedUnit: null,
};
