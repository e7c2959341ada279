import { createRoot } from "react-dom/client";
import { translator } from "../locales";
import { App } from "./app/App";
import { CrashReport } from "./app/CrashReport";
import { findEnvironment, pageLocale } from "./app/find-environment";
import { createLog } from "./app/log";

const log = createLog();
window.addEventListener("error", ({ error, message }) => log.error("window", error ?? message));
window.addEventListener("unhandledrejection", ({ reason }) => log.error("promise", reason));

const root = createRoot(document.getElementById("root")!);
try {
  const environment = await findEnvironment(log);
  const pane = environment.translator;
  document.documentElement.lang = pane.locale;
  document.title = pane.text("start.product");
  root.render(<App environment={environment} />);
} catch (error) {
  log.error("start", error);
  root.render(
    <CrashReport
      translator={translator(pageLocale(navigator.language))}
      log={log}
      error={error}
      onRetry={() => window.location.reload()}
    />
  );
}
