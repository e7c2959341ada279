/** The commands of the ribbon's buttons, by the names that the manifest gives them. */
export const commandNames = ["refreshLedger", "countToToday", "goToMostUrgent"] as const;

export type CommandName = (typeof commandNames)[number];
