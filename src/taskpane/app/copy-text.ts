import { LedgerError } from "../../diagnostics";

/** The browser lets nothing onto the clipboard; a person can still select the words and copy them. */
class CopyRefusedError extends LedgerError {
  constructor() {
    super("copyRefused");
  }
}

/**
 * Puts words onto the clipboard. Pages without https have no `navigator.clipboard`, and a frame in
 * Excel may be refused it; the older way, by a selection, still works there.
 *
 * @throws {CopyRefusedError}
 */
export async function copyText(words: string): Promise<void> {
  if (!(await isTakenByClipboard(words)) && !isCopiedBySelection(words))
    throw new CopyRefusedError();
}

async function isTakenByClipboard(words: string): Promise<boolean> {
  // Typed as always there, which it is in secure pages alone.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  try {
    await clipboard?.writeText(words);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}

function isCopiedBySelection(words: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = words;
  field.readOnly = true;
  // In sight of the browser, which copies nothing that is not drawn, and not of people.
  field.style.cssText = "position: fixed; top: 0; opacity: 0";
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
