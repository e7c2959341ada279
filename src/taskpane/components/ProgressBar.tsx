import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  thick: { height: "4px" },
  bar: {
    height: "100%",
    borderRadius: "inherit",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: "width",
    transitionDuration: "0.3s",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  // Of an unknown length: a third of the bar goes through, or all of it comes and goes.
  running: {
    width: "33%",
    animationName: { from: { marginLeft: "-33%" }, to: { marginLeft: "100%" } },
    animationDuration: "3s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": {
      width: "100%",
      animationName: { "50%": { opacity: 0.3 } },
    },
  },
});

interface Properties {
  readonly label?: string;
  /** 0 to 1; left out where nobody knows how much there is to do. */
  readonly share?: number;
  readonly thick?: boolean;
}

/**
 * How far work has come, as Fluent draws it. Fluent's own brings a library for motion, and stands on the
 * pane's first page.
 */
export function ProgressBar({ label, share, thick = false }: Properties) {
  const styles = useStyles();
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={share}
      className={mergeClasses(styles.track, thick && styles.thick)}
    >
      <div
        className={mergeClasses(styles.bar, share === undefined && styles.running)}
        style={share === undefined ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  );
}
