import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ColourSet, Light } from "../../ledger";
import type { MessageKey } from "../../locales";
import { useTranslator } from "../app/environment";

/** Worst first: the order in which lights are listed. */
export const lights: readonly Light[] = ["red", "amber", "green", "grey"];

const words: Record<ColourSet, Record<Light, MessageKey>> = {
  redAmberGreen: {
    red: "pane.lightRed",
    amber: "pane.lightAmber",
    green: "pane.lightGreen",
    grey: "pane.lightGrey",
  },
  blueAmberRed: {
    red: "pane.lightRed",
    amber: "pane.lightAmber",
    green: "pane.lightBlue",
    grey: "pane.lightGrey",
  },
};

/** A light's word in the colours that the office uses. */
export function lightText(light: Light, set: ColourSet): MessageKey {
  return words[set][light];
}

/** Each light has its own shape too: colour is never the only sign. */
const shapes: Record<Light, string> = {
  red: "M2 2h10v10H2z",
  amber: "M7 1.2 13 12.4H1z",
  green: "M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1z",
  grey: "M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
};

export const useLightColours = makeStyles({
  red: { color: tokens.colorPaletteRedBackground3 },
  amber: { color: tokens.colorPaletteMarigoldBackground3 },
  green: { color: tokens.colorPaletteGreenBackground3 },
  grey: { color: tokens.colorNeutralForeground4 },
  blue: { color: tokens.colorPaletteBlueBorderActive },
});

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
});

export function colourOf(light: Light, set: ColourSet): keyof ReturnType<typeof useLightColours> {
  return light === "green" && set === "blueAmberRed" ? "blue" : light;
}

interface Properties {
  readonly light: Light;
  readonly colourSet: ColourSet;
  readonly count?: number;
}

/** A light as shape, colour and word, with how many there are of it where that is told. */
export function LightMark({ light, colourSet, count }: Properties) {
  const styles = useStyles();
  const colours = useLightColours();
  const translator = useTranslator();
  return (
    <span className={styles.mark}>
      <svg
        width="12"
        height="12"
        viewBox="0 0 14 14"
        aria-hidden
        className={mergeClasses(colours[colourOf(light, colourSet)])}
      >
        <path fill="currentColor" d={shapes[light]} />
      </svg>
      {translator.text(lightText(light, colourSet))}
      {count !== undefined && ` ${count}`}
    </span>
  );
}
