import { lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";
import { loadWords, type Locale } from "../../locales";
import { ProgressBar } from "../components/ProgressBar";
import { useEnvironment } from "./environment";
import { ErrorBoundary } from "./ErrorBoundary";

/**
 * A part of the pane that is fetched when it is first shown, with what it says. Where that fails, the
 * failure stands in the part's own place, and is final until a person tries again: a server that is
 * gone or overloaded must not be asked without end.
 *
 * @param waiting stands in its place until it is there
 */
export function lazyPart<Properties extends object>(
  load: () => Promise<{ default: ComponentType<Properties> }>,
  waiting: ReactNode = <ProgressBar />
): ComponentType<Properties> {
  // React remembers a failure for ever, so each try has a component of its own.
  const fetchPart = (locale: Locale) =>
    lazy(async () => {
      const [part] = await Promise.all([load(), loadWords(locale)]);
      return part;
    });
  let latest: ReturnType<typeof fetchPart> | null = null;
  return function LazyPart(properties: Properties) {
    const { translator, log } = useEnvironment();
    const [{ Part }, setTry] = useState(() => ({
      Part: (latest ??= fetchPart(translator.locale)),
    }));
    const tryAgain = () => {
      latest = fetchPart(translator.locale);
      setTry({ Part: latest });
    };
    return (
      <ErrorBoundary translator={translator} log={log} onRetry={tryAgain}>
        <Suspense fallback={waiting}>
          <Part {...properties} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
