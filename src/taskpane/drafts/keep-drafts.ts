import type { Log } from "../app/log";
import type { LedgerFiles } from "../app/ledger-files";
import type { DraftStore, KeptDraft } from "./draft-store";

/** Keeps the unsaved work of this page as one draft of its own. */
export interface DraftKeeper {
  /** Follows the work in hand; returns the way to stop. */
  start(): () => void;
  /** Goes on with a draft as this page's own. */
  adopt(draft: KeptDraft): Promise<void>;
  /** Puts other work in the place of this page's, whose draft stays, to be offered again. */
  setAside(openOther: () => Promise<void>): Promise<void>;
  /** Takes away every draft, this page's own too. */
  clear(): Promise<void>;
  /** What was kept before this page, newest first. */
  offers(): Promise<readonly KeptDraft[]>;
  remove(draft: KeptDraft): Promise<void>;
}

/**
 * Two pages may be open side by side, so each has a draft of its own and none overwrites
 * another's.
 */
export function keepDrafts(files: LedgerFiles, store: DraftStore, log: Log): DraftKeeper {
  let own: number | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, so that what was saved is never kept after all. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

  const removeOwn = async () => {
    if (own === null) return;
    const key = own;
    own = null;
    await store.remove(key);
  };

  const follow = async () => {
    const work = files.unsaved();
    if (work === null) await removeOwn();
    else own = await store.keep({ ...work, keptAt: new Date() }, own);
  };

  const exchange = async (key: number | null, work: () => Promise<void>) => {
    const before = own;
    own = key;
    try {
      await work();
    } catch (error) {
      own = before;
      throw error;
    }
  };

  return {
    start: () =>
      files.onHandled(
        () => void inTurn(follow).catch((error: unknown) => log.error("keep draft", error))
      ),
    adopt: (draft) => exchange(draft.key, () => files.takeUp(draft)),
    setAside: (openOther) => exchange(null, openOther),
    clear: () =>
      inTurn(async () => {
        own = null;
        for (const { key } of await store.list()) await store.remove(key);
      }),
    offers: () =>
      inTurn(async () =>
        [...(await store.list())]
          .filter(({ key }) => key !== own)
          .sort((one, other) => other.keptAt.getTime() - one.keptAt.getTime())
      ),
    remove: ({ key }) => inTurn(() => store.remove(key)),
  };
}
