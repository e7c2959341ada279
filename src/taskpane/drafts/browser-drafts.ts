import type { DBSchema, IDBPDatabase } from "idb";
import type { Draft, DraftStore, KeptDraft } from "./draft-store";

interface Drafts extends DBSchema {
  drafts: { key: number; value: Draft };
}

const databaseName = "soil-ledger";
const table = "drafts";

/**
 * Drafts in the browser's own database. Some browsers have none in private windows: then each call
 * rejects, and the pane goes on without.
 */
export function browserDrafts(): DraftStore {
  let opened: Promise<IDBPDatabase<Drafts>> | null = null;
  const database = () => {
    opened ??= openDrafts().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    async list() {
      const read = (await database()).transaction(table);
      const kept: KeptDraft[] = [];
      let cursor = await read.store.openCursor();
      while (cursor) {
        kept.push({ ...cursor.value, key: cursor.key });
        cursor = await cursor.continue();
      }
      return kept;
    },
    async keep(draft, key) {
      return (await database()).put(table, draft, key ?? undefined);
    },
    async remove(key) {
      await (await database()).delete(table, key);
    },
  };
}

async function openDrafts(): Promise<IDBPDatabase<Drafts>> {
  const { openDB } = await import("idb");
  return openDB<Drafts>(databaseName, 1, {
    upgrade: (database) => void database.createObjectStore(table, { autoIncrement: true }),
  });
}
