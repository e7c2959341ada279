export * from "./comparison";
