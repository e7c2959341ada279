import type { ReactNode } from "react";
import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  title: { display: "block" },
  body: { overflowWrap: "anywhere", whiteSpace: "normal" },
});

interface Properties {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A message in the page: what happened, and what can be done about it. */
export function Notice({ intent, title, children, actions }: Properties) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
