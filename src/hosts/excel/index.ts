export { createExcelHost, type ExcelHostOptions } from "./excel-host";
export * from "./errors";
export { startOffice, type OfficeAppearance, type OfficeStart } from "./office";
export { registerCommands } from "./register";
