export { ledgerCommands } from "./commands";
export * from "./errors";
export { commandNames, type CommandName } from "./names";
