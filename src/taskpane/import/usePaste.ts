import { useEffect, useEffectEvent } from "react";

/** What the clipboard holds of a passage copied from Word, WPS or a web page. */
export interface PastedContent {
  readonly html: string;
  readonly text: string;
}

/** Takes what is pasted anywhere on the pane but into a field. */
export function usePaste(accepts: boolean, onPaste: (content: PastedContent) => void): void {
  const deliver = useEffectEvent((event: ClipboardEvent) => {
    const intoField = event.target instanceof Element && event.target.closest("input, textarea");
    if (!accepts || intoField || !event.clipboardData) return;
    const html = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    if (html.trim() === "" && text.trim() === "") return;
    event.preventDefault();
    onPaste({ html, text });
  });

  useEffect(() => {
    const paste = (event: ClipboardEvent) => deliver(event);
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, []);
}
