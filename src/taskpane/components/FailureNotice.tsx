import { CancelledError } from "../../diagnostics";
import { useTranslator } from "../app/environment";
import { Notice } from "./Notice";

interface Properties {
  readonly error: unknown;
  readonly title: string;
}

/** Why work stopped. That a person stopped it is news, but not a failure. */
export function FailureNotice({ error, title }: Properties) {
  const translator = useTranslator();
  if (error instanceof CancelledError)
    return <Notice intent="info">{translator.error(error)}</Notice>;
  return (
    <Notice intent="error" title={title}>
      {translator.error(error)}
    </Notice>
  );
}
