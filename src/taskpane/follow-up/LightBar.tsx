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
  part: { backgroundColor: "currentColor", minWidth: "4px" },
});

interface Properties {
  readonly counts: Readonly<Record<Light, number>>;
  readonly colourSet: ColourSet;
}

/** The lights' shares as one bar. The numbers stand beside it in words, so readers skip it. */
export function LightBar({ counts, colourSet }: Properties) {
  const styles = useStyles();
  const colours = useLightColours();
  const { appearance } = useEnvironment();
  // High contrast has too few colours to tell the parts apart; the words beside them do.
  if (useAppearance(appearance) === "highContrast") return null;
  return (
    <div className={styles.bar} aria-hidden>
      {lights
        .filter((light) => counts[light] > 0)
        .map((light) => (
          <div
            key={light}
            className={mergeClasses(
              styles.part,
              colours[colourOf(light, colourSet)],
              light === "grey" && styles.grey
            )}
            style={{ flexGrow: counts[light] }}
          />
        ))}
    </div>
  );
}
