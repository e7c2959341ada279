import { useState } from "react";
import type { IsoDate } from "../../tasklist";
import { useEnvironment } from "../app/environment";
import type { Standing } from "./useFollowUp";

export interface AsOfPreview {
  /** The ledger as it stands, or as it will on the day that is looked at. */
  readonly standing: Standing;
  /** The day that is looked at, or null for the workbook's own. */
  readonly day: IsoDate | null;
  /** Looks at another day, and with null back at the workbook's own. The workbook stays as it is. */
  look(day: IsoDate | null): void;
}

/** How the ledger will stand on another day, with what is entered now. */
export function useAsOfPreview(current: Standing): AsOfPreview {
  const { engine, log } = useEnvironment();
  const [seen, setSeen] = useState<{ readonly of: Standing; readonly standing: Standing } | null>(
    null
  );

  const look = async (day: IsoDate | null) => {
    if (day === null) return setSeen(null);
    try {
      const assessment = await engine.assess(current.ledger, day);
      setSeen({ of: current, standing: { ...current, assessment } });
    } catch (error) {
      log.error("preview", error);
      setSeen(null);
    }
  };

  // What was entered meanwhile is seen at once: a preview of an earlier reading is let go.
  const preview = seen?.of === current ? seen.standing : null;
  return {
    standing: preview ?? current,
    day: preview?.assessment.asOf ?? null,
    look: (day) => void look(day),
  };
}
