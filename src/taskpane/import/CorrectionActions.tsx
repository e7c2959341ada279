import { Button } from "@fluentui/react-components";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "../components/page-styles";

interface Properties {
  readonly canSave: boolean;
  readonly onClose: () => void;
  /** Takes the correction back; null where there is none. */
  readonly onReset: (() => void) | null;
}

/** How a form of corrections ends. */
export function CorrectionActions({ canSave, onClose, onReset }: Properties) {
  const { text } = useTranslator();
  const page = usePageStyles();
  return (
    <div className={page.actions}>
      <Button appearance="primary" type="submit" size="small" disabled={!canSave}>
        {text("corrections.correctionSave")}
      </Button>
      <Button size="small" onClick={onClose}>
        {text("start.cancel")}
      </Button>
      {onReset && (
        <Button size="small" onClick={onReset}>
          {text("corrections.correctionReset")}
        </Button>
      )}
    </div>
  );
}
