import manifest from "../../package.json";

/** The product's semantic version. package.json is the one place where it stands. */
export const version: string = manifest.version;
