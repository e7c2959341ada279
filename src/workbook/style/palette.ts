import type { ColourSet, Light } from "../../ledger";
import type { HexColor } from "../plan";

/** Colours of the printed ledger. Text on each of them has a contrast of at least 4.5 to 1. */
export const palette = {
  ink: "#1F2A24",
  faintInk: "#66706A",
  rule: "#B9C4BD",
  titleInk: "#14532D",
  documentHeader: "#DDE7E0",
  entryHeader: "#FFE8A3",
  formulaHeader: "#D9E2F3",
  entryCell: "#FFFBEA",
  formulaCell: "#F3F6FB",
  band: "#F4F7F5",
  card: "#EEF4F0",
  /** Rows of units other than the picked one: meant to recede, not to be read. */
  faded: "#B4BBB7",
  fadedFill: "#FFFFFF",
} as const satisfies Record<string, HexColor>;

interface LightColours {
  /** Behind the light's word. */
  readonly fill: HexColor;
  readonly font: HexColor;
  /** Bars of charts. */
  readonly bar: HexColor;
}

const red: LightColours = { fill: "#F8C9C4", font: "#8E1B12", bar: "#C8372D" };
const amber: LightColours = { fill: "#FFE49A", font: "#6B4E00", bar: "#E8A317" };
const grey: LightColours = { fill: "#E3E6E4", font: "#4A524E", bar: "#A9B2AD" };

/** 红黄绿 or 蓝黄红: colour sets differ by place. */
export const lightColours: Readonly<Record<ColourSet, Readonly<Record<Light, LightColours>>>> = {
  redAmberGreen: {
    red,
    amber,
    green: { fill: "#CDE9D2", font: "#14532D", bar: "#3E9B57" },
    grey,
  },
  blueAmberRed: {
    red,
    amber,
    green: { fill: "#CFE2F7", font: "#123F73", bar: "#3A78C2" },
    grey,
  },
};

/** The tint of a whole row. */
export const rowTints = {
  overdue: "#FDECEA",
  missed: "#FCE4D6",
  dueSoon: "#FFF6DA",
} as const satisfies Record<string, HexColor>;
