export * from "./errors";
export * from "./progress";
export * from "./result";
export * from "./version";
