import { useEffect, useState } from "react";
import { LedgerError } from "../../diagnostics";

/** What the ribbon's buttons could not do: they have no place of their own to say it. */
export function useReportedError(): LedgerError | null {
  const [reported, setReported] = useState<LedgerError | null>(null);
  useEffect(() => {
    const hear = ({ error }: ErrorEvent) => {
      if (error instanceof LedgerError) setReported(error);
    };
    window.addEventListener("error", hear);
    return () => window.removeEventListener("error", hear);
  }, []);
  return reported;
}
