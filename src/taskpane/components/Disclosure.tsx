import { useId, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useRowButtonStyles } from "./row-button-styles";

const useStyles = makeStyles({
  turned: { transform: "rotate(90deg)" },
  panel: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
    paddingInlineStart: "36px",
  },
});

interface Properties {
  readonly label: ReactNode;
  readonly children: ReactNode;
  /** When given, the caller keeps the state. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** A heading that shows and hides what stands under it. */
export function Disclosure({ label, children, open, onToggle }: Properties) {
  const styles = useStyles();
  const row = useRowButtonStyles();
  const panelId = useId();
  const [ownOpen, setOwnOpen] = useState(false);
  const isOpen = open ?? ownOpen;
  const toggle = () => {
    setOwnOpen(!isOpen);
    onToggle?.(!isOpen);
  };
  return (
    <>
      <button
        type="button"
        className={row.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={toggle}
      >
        <ChevronRightRegular
          className={mergeClasses(row.icon, isOpen && styles.turned)}
          aria-hidden
        />
        <span className={row.label}>{label}</span>
      </button>
      {isOpen && (
        <div id={panelId} className={styles.panel}>
          {children}
        </div>
      )}
    </>
  );
}
