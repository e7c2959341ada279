import type { Translator } from "../../locales";
import { download } from "./download";
import type { Log } from "./log";

interface Properties {
  readonly translator: Translator;
  readonly log: Log;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/**
 * What went wrong, and the log to save. It uses plain HTML only, since what failed may be the very
 * library that draws the rest.
 */
export function CrashReport({ translator, log, error, onRetry }: Properties) {
  return (
    <section role="alert" style={{ padding: 16, lineHeight: 1.6 }}>
      <h2 style={{ fontSize: 18, margin: 0 }}>{translator.text("start.crashTitle")}</h2>
      <p>{translator.text("start.crashBody")}</p>
      <p style={{ overflowWrap: "anywhere" }}>{translator.error(error)}</p>
      <p style={{ display: "flex", flexWrap: "wrap", gap: 8 }}>
        <button type="button" onClick={onRetry}>
          {translator.text("start.tryAgain")}
        </button>
        <button
          type="button"
          onClick={() => download(log.text(), "soil-ledger-log.txt", "text/plain;charset=utf-8")}
        >
          {translator.text("start.saveLog")}
        </button>
      </p>
    </section>
  );
}
