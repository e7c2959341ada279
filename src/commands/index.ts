export { ledgerCommands, type Commands } from "./commands";
export * from "./errors";
export { commandNames, type CommandName } from "./names";
