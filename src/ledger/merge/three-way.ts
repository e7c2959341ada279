/** Whose value stands after a merge, and whether both sides had changed it differently. */
export interface Choice {
  readonly from: "document" | "staff";
  readonly conflict: boolean;
}

/** Whether a person typed over what the document had said; nothing is known of a row that it had not. */
export function isTyped(base: string | null, current: string): boolean {
  return base !== null && current !== base;
}

/**
 * What a person typed stays; what nobody touched follows the document. The values are compared as
 * the cells show them.
 */
export function threeWay(base: string | null, current: string, next: string): Choice {
  if (!isTyped(base, current)) return { from: "document", conflict: false };
  return { from: "staff", conflict: next !== base && next !== current };
}

type Entered = string | number | boolean | null;

const isBlank = (value: Entered) => value === null || value === "";

/**
 * Entries field by field: what stands there stays, unless it came from an earlier follow-up table
 * and the new one reports something else. A blank of the new document takes nothing away.
 */
export function mergeEntry<Entry extends { readonly [Field in keyof Entry]: Entered }>(
  base: Entry | null,
  current: Entry,
  next: Entry
): Entry {
  const merged = { ...current };
  for (const field of Object.keys(current) as (keyof Entry)[]) {
    const isDocuments = isBlank(current[field]) || current[field] === base?.[field];
    if (isDocuments && !isBlank(next[field])) merged[field] = next[field];
  }
  return merged;
}

export function isFilled(entry: object): boolean {
  return Object.values(entry).some((value: Entered) => !isBlank(value));
}
