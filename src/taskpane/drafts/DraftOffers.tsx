import { Button } from "@fluentui/react-components";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { FailureNotice } from "../components/FailureNotice";
import { formatMoment } from "../components/format";
import { Notice } from "../components/Notice";
import type { KeptDraft } from "./draft-store";
import type { Drafts } from "./useDrafts";

interface Properties {
  readonly drafts: Drafts;
  readonly onRestored: () => void;
}

/** Offers what was left unsaved, each to go on with or to put away. */
export default function DraftOffers({ drafts, onRestored }: Properties) {
  const { translator } = useEnvironment();
  const { text } = translator;
  const { failure, run } = useAction();

  const restore = (draft: KeptDraft) =>
    run("restore draft", async () => {
      await drafts.restore(draft);
      onRestored();
    });

  return (
    <>
      {drafts.offers?.map((draft) => (
        <Notice
          key={draft.key}
          intent="warning"
          title={text("drafts.title")}
          actions={
            <>
              <Button size="small" onClick={() => void restore(draft)}>
                {text("drafts.restore")}
              </Button>
              <Button
                size="small"
                onClick={() => void run("discard draft", () => drafts.discard(draft))}
              >
                {text("drafts.discard")}
              </Button>
            </>
          }
        >
          {text("drafts.of", {
            title: draft.title,
            moment: formatMoment(draft.keptAt, translator.locale),
          })}
        </Notice>
      ))}
      {failure && <FailureNotice error={failure.error} title={text("start.notDone")} />}
    </>
  );
}
