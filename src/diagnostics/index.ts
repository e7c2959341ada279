export * from "./errors";
export * from "./giving-way";
export * from "./progress";
export * from "./result";
export * from "./version";
