import type { WorkbookInHand } from "../../hosts/file";

/** Unsaved work as it is kept. */
export interface Draft extends WorkbookInHand {
  readonly keptAt: Date;
}

/** A draft that an earlier visit left behind. */
export interface KeptDraft extends Draft {
  readonly key: number;
}

/** Keeps unsaved work beyond the page's life. Where nothing can be kept each of these rejects. */
export interface DraftStore {
  list(): Promise<readonly KeptDraft[]>;
  /**
   * Keeps a draft, in place of the one under the key if one is given.
   *
   * @returns the key under which it is kept
   */
  keep(draft: Draft, key: number | null): Promise<number>;
  remove(key: number): Promise<void>;
}
