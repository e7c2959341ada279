import type { KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const indicator = {
  position: "absolute",
  insetInline: tokens.spacingHorizontalS,
  bottom: 0,
  height: tokens.strokeWidthThicker,
  borderRadius: tokens.borderRadiusCircular,
  content: '""',
} as const;

const chosenIndicator = {
  ...indicator,
  backgroundColor: tokens.colorCompoundBrandStroke,
  "@media (forced-colors: active)": { backgroundColor: "Highlight" },
} as const;

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap" },
  tab: {
    position: "relative",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":hover::before": { ...indicator, backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    // Room for the bold words of a chosen tab, so that its neighbours never move.
    "::after": {
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
      content: "attr(data-text)",
    },
  },
  small: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}` },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::before": chosenIndicator,
    // Each by its own: a rule of both would not take the place of the unchosen tab's.
    ":hover::before": chosenIndicator,
  },
});

interface TabItem<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** The ids of the tab and of what it shows. */
  readonly id: string;
  readonly panel: string;
}

interface Properties<Value extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly small?: boolean;
}

/**
 * Tabs as Fluent draws them. Fluent's own bring a library for moving the focus that weighs an eighth
 * of the pane's first load; the arrows are all that is needed of it. Enter or space chooses.
 */
export function Tabs<Value extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  small = false,
}: Properties<Value>) {
  const styles = useStyles();
  return (
    <div role="tablist" aria-label={label} className={styles.list} onKeyDown={moveFocus}>
      {tabs.map(({ value, text, id, panel }) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={id}
          aria-controls={panel}
          aria-selected={value === chosen}
          tabIndex={value === chosen ? 0 : -1}
          data-text={text}
          className={mergeClasses(
            styles.tab,
            small && styles.small,
            value === chosen && styles.chosen
          )}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const next: Partial<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: (at + 1) % tabs.length,
    Home: 0,
    End: -1,
  };
  const goal = next[event.key];
  if (at < 0 || goal === undefined) return;
  event.preventDefault();
  tabs.at(goal)!.focus();
}
