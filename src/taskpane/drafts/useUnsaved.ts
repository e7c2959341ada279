import { useEffect, useSyncExternalStore } from "react";
import { useEnvironment } from "../app/environment";

const never = () => () => undefined;

/** Whether work in hand would be lost by leaving; the browser then asks before it closes the page. */
export function useUnsaved(): boolean {
  const { files } = useEnvironment();
  const isUnsaved = useSyncExternalStore(
    files?.onHandled ?? never,
    () => files !== null && files.unsaved() !== null
  );
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chromium before 119, on which 360 and QQ browsers may stand, asks only for this.
      event.returnValue = true;
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
  return isUnsaved;
}
