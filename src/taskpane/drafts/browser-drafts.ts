import type { Draft, DraftStore, KeptDraft } from "./draft-store";

const databaseName = "soil-ledger";
const table = "drafts";

/**
 * Drafts in the browser's own database. Some browsers have none in private windows: then each call
 * rejects, and the pane goes on without.
 */
export function browserDrafts(): DraftStore {
  let opened: Promise<IDBDatabase> | null = null;
  const drafts = async (mode: IDBTransactionMode) => {
    opened ??= openDatabase().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return (await opened).transaction(table, mode).objectStore(table);
  };
  return {
    async list() {
      const store = await drafts("readonly");
      const [keys, values] = await Promise.all([
        answerTo(store.getAllKeys()),
        answerTo(store.getAll() as IDBRequest<Draft[]>),
      ]);
      return values.map((draft, index): KeptDraft => ({ ...draft, key: Number(keys[index]) }));
    },
    async keep(draft, key) {
      const store = await drafts("readwrite");
      return Number(await answerTo(store.put(draft, key ?? undefined)));
    },
    async remove(key) {
      await answerTo((await drafts("readwrite")).delete(key));
    },
  };
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(table, { autoIncrement: true });
  return answerTo(request);
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser keeps no drafts."));
  });
}
