import { useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Warning } from "../../diagnostics";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "./page-styles";

const useStyles = makeStyles({
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0 },
  source: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "4",
    overflow: "hidden",
    marginTop: tokens.spacingVerticalXXS,
  },
});

const shownAtFirst = 4;

/** What the importer was unsure of, with the words of the document that it is about. */
export function WarningList({ warnings }: { readonly warnings: readonly Warning[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  const translator = useTranslator();
  const [all, setAll] = useState(false);
  if (warnings.length === 0)
    return <p className={page.text}>{translator.text("pane.noWarnings")}</p>;
  const shown = all ? warnings : warnings.slice(0, shownAtFirst);
  return (
    <>
      <ul className={page.list}>
        {shown.map((warning, index) => (
          <li key={index} className={styles.item}>
            <WarningRegular className={styles.icon} aria-hidden />
            <div className={styles.words}>
              <Words warning={warning} />
            </div>
          </li>
        ))}
      </ul>
      {shown.length < warnings.length && (
        <div>
          <Button appearance="subtle" onClick={() => setAll(true)}>
            {translator.text("pane.showAllWarnings", { count: warnings.length })}
          </Button>
        </div>
      )}
    </>
  );
}

/** The message and its place; the source text too, unless the message quotes it. */
function Words({ warning }: { readonly warning: Warning }) {
  const styles = useStyles();
  const page = usePageStyles();
  const translator = useTranslator();
  const message = translator.warning(warning);
  const { source, where } = warning;
  return (
    <>
      <p className={page.text}>{message}</p>
      {where && <p className={page.quiet}>{where}</p>}
      {source && !message.includes(source) && (
        <q className={mergeClasses(page.quiet, styles.source)} title={source}>
          {source}
        </q>
      )}
    </>
  );
}
