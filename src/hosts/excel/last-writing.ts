import type { Undoing } from "../host";
import type { Written } from "./apply/written";

/** Remembers what was written last, as long as the add-in's page is open. */
interface LastWriting extends Undoing {
  /** @param written null for what cannot be taken back */
  remember(written: Written | null): void;
}

export function lastWriting(): LastWriting {
  let last: Written | null = null;
  const listeners = new Set<() => void>();
  const remember = (written: Written | null) => {
    last = written;
    for (const listener of listeners) listener();
  };
  return {
    remember,
    canUndo: () => last !== null,
    async undo() {
      if (last === null) return;
      await (await import("./apply/take-back")).takeBack(last);
      remember(null);
    },
    onHandled(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
