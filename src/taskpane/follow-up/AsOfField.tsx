import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslator } from "../app/environment";
import { DateField } from "../components/DateField";
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
      <DateField
        label={text("pane.lookAtDay")}
        size="small"
        value={day ?? standing.assessment.asOf}
        onChange={(chosen) => chosen !== "" && look(chosen)}
      />
      {day !== null && (
        <Button size="small" onClick={() => look(null)}>
          {text("pane.lookBack")}
        </Button>
      )}
    </div>
  );
}
