export * from "./rates";
export * from "./status";
export * from "./targets";
export * from "./texts";
