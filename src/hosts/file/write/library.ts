import type { WriteOptions, WriteSheet } from "hucre/xlsx";

/** Types of the library that it does not export by name. */
export type PageSetup = NonNullable<WriteSheet["pageSetup"]>;
export type HeaderFooter = NonNullable<WriteSheet["headerFooter"]>;
export type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];
