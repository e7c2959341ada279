export type * from "./model";
export type * from "./assessment";
export { createLedger } from "./create";
export { assess } from "./assess";
