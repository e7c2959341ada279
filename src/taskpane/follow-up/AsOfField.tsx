import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslator } from "../app/environment";
import type { AsOfPreview } from "./useAsOfPreview";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
  },
});

interface Properties {
  readonly preview: AsOfPreview;
}

/** Looks at how the ledger will stand on another day. Nothing is written. */
export function AsOfField({ preview: { standing, day, look } }: Properties) {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <div className={styles.line}>
      <Field label={text("pane.lookAtDay")} size="small">
        <Input
          type="date"
          size="small"
          value={day ?? standing.assessment.asOf}
          onChange={(_, { value }) => value !== "" && look(value)}
        />
      </Field>
      {day !== null && (
        <Button size="small" onClick={() => look(null)}>
          {text("pane.lookBack")}
        </Button>
      )}
    </div>
  );
}
