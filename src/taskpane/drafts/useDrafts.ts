import { useCallback, useEffect, useState } from "react";
import { useEnvironment } from "../app/environment";
import type { KeptDraft } from "./draft-store";

export interface Drafts {
  /** What earlier visits left behind; null where the browser keeps nothing. */
  readonly offers: readonly KeptDraft[] | null;
  restore(draft: KeptDraft): Promise<void>;
  discard(draft: KeptDraft): Promise<void>;
  /** Takes away all that is kept, this page's own draft too. */
  clear(): Promise<void>;
  /** Opens another ledger; unsaved work stays as a draft. */
  setAside(openOther: () => Promise<void>): Promise<void>;
}

/** Unsaved work, kept and offered again. Null inside Excel. */
export function useDrafts(): Drafts | null {
  const { drafts: keeper, log } = useEnvironment();
  const [offers, setOffers] = useState<readonly KeptDraft[] | null>([]);

  const look = useCallback(async () => {
    if (keeper === null) return;
    const found = await keeper.offers().catch((error: unknown) => {
      log.error("read drafts", error);
      return null;
    });
    setOffers(found);
  }, [keeper, log]);

  useEffect(() => {
    const stop = keeper?.start();
    void look();
    return stop;
  }, [keeper, look]);

  if (keeper === null) return null;
  const then = async (work: Promise<void>) => {
    await work;
    await look();
  };
  return {
    offers,
    restore: (draft) => then(keeper.adopt(draft)),
    discard: (draft) => then(keeper.remove(draft)),
    clear: () => then(keeper.clear()),
    setAside: (openOther) => then(keeper.setAside(openOther)),
  };
}
