import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { FailureNotice } from "../components/FailureNotice";
import { usePageStyles } from "../components/page-styles";
import type { Drafts } from "./useDrafts";

/** What the browser keeps of unsaved work, and the way to take it away, on a shared computer say. */
export function DraftSettings({ drafts }: { readonly drafts: Drafts }) {
  const { translator } = useEnvironment();
  const { text } = translator;
  const page = usePageStyles();
  const [isCleared, setCleared] = useState(false);
  const { failure, run } = useAction();

  const clear = async () => {
    setCleared(await run("clear drafts", () => drafts.clear(), text("drafts.cleared")));
  };

  return (
    <section className={page.section}>
      <h2 className={page.subheading}>{text("drafts.heading")}</h2>
      <p className={page.text}>{text(drafts.offers === null ? "drafts.missing" : "drafts.hint")}</p>
      {drafts.offers !== null && (
        <div className={page.actions}>
          <Button onClick={() => void clear()}>{text("drafts.clear")}</Button>
        </div>
      )}
      {isCleared && <p className={page.quiet}>{text("drafts.cleared")}</p>}
      {failure && <FailureNotice error={failure.error} title={text("start.notDone")} />}
    </section>
  );
}
