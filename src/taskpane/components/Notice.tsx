import { useId, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DiamondDismissFilled } from "@fluentui/react-icons/svg/diamond-dismiss";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";

const thinLine = (color: string) => `${tokens.strokeWidthThin} solid ${color}`;

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  body: { minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  actions: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "end",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalMNudge,
  },
  icon: { fontSize: tokens.fontSizeBase500 },
});

const useIntentStyles = makeStyles({
  info: {
    border: thinLine(tokens.colorNeutralStroke1),
    backgroundColor: tokens.colorNeutralBackground3,
  },
  success: {
    border: thinLine(tokens.colorStatusSuccessBorder1),
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  warning: {
    border: thinLine(tokens.colorStatusWarningBorder1),
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  error: {
    border: thinLine(tokens.colorStatusDangerBorder1),
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
});

const useIconStyles = makeStyles({
  info: { color: tokens.colorNeutralForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const icons = {
  info: InfoFilled,
  success: CheckmarkCircleFilled,
  warning: WarningFilled,
  error: DiamondDismissFilled,
} as const;

interface Properties {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/**
 * A message in the page: what happened, and what can be done about it. Drawn as Fluent's bar, which
 * brings a library for motion to the pane's first page.
 */
export function Notice({ intent, title, children, actions }: Properties) {
  const styles = useStyles();
  const barStyles = useIntentStyles();
  const iconStyles = useIconStyles();
  const titleId = useId();
  const Icon = icons[intent];
  return (
    <div
      role="group"
      aria-labelledby={title === undefined ? undefined : titleId}
      className={mergeClasses(styles.bar, barStyles[intent])}
    >
      <Icon className={mergeClasses(styles.icon, iconStyles[intent])} aria-hidden />
      <div className={styles.body}>
        {title !== undefined && (
          <span id={titleId} className={styles.title}>
            {title}
          </span>
        )}
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
