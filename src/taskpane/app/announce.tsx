import { createContext, use, useCallback, useState, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Tells screen readers of a result that appears away from the focus. */
export function useAnnounce(): (message: string) => void {
  return use(AnnounceContext);
}

const useStyles = makeStyles({
  spokenOnly: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Holds the one live region of the pane: it must stand in the page before its text changes. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [message, setMessage] = useState("");
  const announce = useCallback((next: string) => setMessage(next), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.spokenOnly}>
        {message}
      </div>
    </AnnounceContext>
  );
}
