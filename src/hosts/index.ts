export type * from "./host";
