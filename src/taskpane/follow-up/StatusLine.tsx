import { makeStyles, tokens } from "@fluentui/react-components";
import type { ColourSet, Status } from "../../ledger";
import { useTranslator } from "../app/environment";
import { formatDate, formatNames, formatPercent } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import { LightMark } from "./LightMark";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Properties {
  readonly status: Status;
  readonly colourSet: ColourSet;
  /** The periods of recurring work that are overdue. */
  readonly missed?: readonly string[];
  /** Told where something was reported. */
  readonly progress?: number | null;
}

/** How a task or a measure stands, in one line: light, timing, progress, target, day limit. */
export function StatusLine({ status, colourSet, missed = [], progress = null }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const { text, locale } = useTranslator();
  return (
    <span className={styles.line}>
      <LightMark light={status.light} colourSet={colourSet} />
      <span>{text(`pane.timing_${status.timing}`)}</span>
      {progress !== null && (
        <span>{text("pane.progressAt", { progress: formatPercent(progress) })}</span>
      )}
      {missed.length > 0 && (
        <span>{text("pane.missedPeriods", { periods: formatNames(missed, locale) })}</span>
      )}
      {status.target !== "none" && <span>{text(`pane.target_${status.target}`)}</span>}
      {status.due !== null && <span className={page.quiet}>{formatDate(status.due, locale)}</span>}
    </span>
  );
}
