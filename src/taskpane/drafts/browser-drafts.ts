import { createStore, del, entries, set } from "idb-keyval";
import type { Draft, DraftStore } from "./draft-store";

/**
 * Drafts in the browser's own database. Some browsers have none in private windows: then each call
 * rejects, and the pane goes on without.
 */
export function browserDrafts(): DraftStore {
  const drafts = createStore("soil-ledger", "drafts");
  return {
    async list() {
      const kept = await entries<number, Draft>(drafts);
      return kept.map(([key, draft]) => ({ ...draft, key }));
    },
    async keep(draft, key) {
      const place = key ?? newKey();
      await set(place, draft, drafts);
      return place;
    },
    async remove(key) {
      await del(key, drafts);
    },
  };
}

/** Of no other page, though two begin at the same moment. */
function newKey(): number {
  return Date.now() * 1_000 + Math.floor(Math.random() * 1_000);
}
