import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ColourSet, Light } from "../../ledger";
import { useAppearance } from "../app/appearance";
import { useEnvironment } from "../app/environment";
import { colourOf, lights, useLightColours } from "./LightMark";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "8px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  grey: { color: tokens.colorNeutralStroke1 },
  part: { minWidth: "4px" },
  filled: { backgroundColor: "currentColor" },
});

const line = "currentColor 0 1px";

/** Instead of colours where high contrast leaves two: the worse a light, the fuller its part. */
const usePatternStyles = makeStyles({
  any: {
    boxSizing: "border-box",
    border: "1px solid",
    color: tokens.colorNeutralForeground1,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  red: { backgroundColor: "currentColor" },
  amber: { backgroundImage: `repeating-linear-gradient(-45deg, ${line}, transparent 1px 3px)` },
  green: { backgroundImage: `repeating-linear-gradient(90deg, ${line}, transparent 1px 6px)` },
  grey: {},
});

interface Properties {
  readonly counts: Readonly<Record<Light, number>>;
  readonly colourSet: ColourSet;
}

/**
 * The lights' shares as one bar, in the order of the words beside it, which tell the numbers; so
 * readers skip it.
 */
export function LightBar({ counts, colourSet }: Properties) {
  const styles = useStyles();
  const colours = useLightColours();
  const patternStyles = usePatternStyles();
  const { appearance } = useEnvironment();
  const isPatterned = useAppearance(appearance) === "highContrast";
  return (
    <div className={styles.bar} aria-hidden>
      {lights
        .filter((light) => counts[light] > 0)
        .map((light) => (
          <div
            key={light}
            className={mergeClasses(
              styles.part,
              ...(isPatterned
                ? [patternStyles.any, patternStyles[light]]
                : [
                    styles.filled,
                    colours[colourOf(light, colourSet)],
                    light === "grey" && styles.grey,
                  ])
            )}
            style={{ flexGrow: counts[light] }}
          />
        ))}
    </div>
  );
}
