import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Target } from "../../tasklist";
import { useTranslator } from "../app/environment";
import { formatAim, formatPercent } from "./format";
import { usePageStyles } from "./page-styles";

const useStyles = makeStyles({
  aim: { fontWeight: tokens.fontWeightSemibold },
  marks: { display: "inline-flex", gap: tokens.spacingHorizontalXS, marginInlineStart: "4px" },
});

/** One target as its measure, its aim and how sure it is: 受污染耕地安全利用率 ≥ 93%. */
export function TargetLine({ target }: { readonly target: Target }) {
  const styles = useStyles();
  const page = usePageStyles();
  const translator = useTranslator();
  const conditions = [target.baseline, target.period].filter((part) => part !== null).join(" · ");
  const alternative = target.alternative;
  return (
    <>
      {target.metric} <span className={styles.aim}>{formatAim(target)}</span>
      {conditions && <span className={page.quiet}> {conditions}</span>}
      <span className={styles.marks}>
        {target.soft && (
          <Badge appearance="outline" color="informative">
            {translator.text("pane.soft")}
          </Badge>
        )}
        {target.confidence === "low" && <UnsureBadge />}
      </span>
      {alternative && (
        <p className={page.quiet}>
          {translator.text("pane.alternative", {
            aim:
              formatAim({ ...target, ...alternative, unit: "%" }) ||
              formatPercent(alternative.value),
            condition: alternative.condition,
          })}
        </p>
      )}
    </>
  );
}

/** Marks a value that a person should look at. */
export function UnsureBadge() {
  return (
    <Badge appearance="tint" color="warning">
      {useTranslator().text("pane.unsure")}
    </Badge>
  );
}

/** Marks a value that a person put right. */
export function CorrectedBadge() {
  return (
    <Badge appearance="tint" color="brand">
      {useTranslator().text("corrections.corrected")}
    </Badge>
  );
}
