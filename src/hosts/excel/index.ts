export { createExcelHost } from "./excel-host";
export * from "./errors";
export { startOffice, type OfficeStart } from "./office";
export { registerCommands } from "./register";
