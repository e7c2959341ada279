import { useEffect, useState, type ReactNode } from "react";
import { CancelledError } from "../../diagnostics";
import { loadWords, type Locale } from "../../locales";
import { useTranslator } from "../app/environment";
import { Notice } from "./Notice";

interface Properties {
  readonly error: unknown;
  readonly title: string;
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

/** Why work stopped. That a person stopped it is news, but not a failure. */
export function FailureNotice({ error, title, actions }: Properties) {
  const translator = useTranslator();
  if (!useWordsAskedFor(translator.locale)) return null;
  if (error instanceof CancelledError)
    return <Notice intent="info">{translator.error(error)}</Notice>;
  return (
    <Notice intent="error" title={title} actions={actions || undefined}>
      {translator.error(error)}
    </Notice>
  );
}

/**
 * True once the words for errors are there, which need not be before one happens, or cannot be fetched:
 * what is told then, without them, is that.
 */
function useWordsAskedFor(locale: Locale): boolean {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    let isShown = true;
    const done = () => isShown && setDone(true);
    loadWords(locale).then(done, done);
    return () => {
      isShown = false;
    };
  }, [locale]);
  return isDone;
}
