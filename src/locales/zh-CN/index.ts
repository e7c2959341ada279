import { start } from "./start";

/** The texts that are there from the start. */
export const zhCN = { start } as const;
