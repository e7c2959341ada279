import type { ReactNode } from "react";
import { CancelledError } from "../../diagnostics";
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
  if (error instanceof CancelledError)
    return <Notice intent="info">{translator.error(error)}</Notice>;
  return (
    <Notice intent="error" title={title} actions={actions || undefined}>
      {translator.error(error)}
    </Notice>
  );
}
