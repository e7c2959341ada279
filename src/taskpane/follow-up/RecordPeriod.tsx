import { useState } from "react";
import {
  Button,
  Field,
  Select,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import {
  periodKinds,
  periodOf,
  periodTotals,
  type PeriodKind,
  type PeriodTotals,
} from "../../ledger";
import { ChangedMeanwhileError } from "../../hosts";
import { unclearEntries } from "../../workbook";
import type { Translator } from "../../locales";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { FailureNotice } from "../components/FailureNotice";
import { usePageStyles } from "../components/page-styles";
import { LightBar } from "./LightBar";
import { lightText, lights } from "./LightMark";
import type { Standing } from "./useFollowUp";

/** Of a year by months; the sheet 调度记录 has them all. */
const shownPeriods = 12;

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  trend: { gap: tokens.spacingVerticalS },
});

interface Properties {
  /** As the workbook stands now. */
  readonly standing: Standing;
  /** Reads the workbook again. */
  readonly onReread: () => void;
}

/** 调度记录: freezes how the ledger stands in this period, and shows the periods before. */
export function RecordPeriod({ standing, onReread }: Properties) {
  const { ledger, assessment, warnings } = standing;
  const { engine, host, translator } = useEnvironment();
  const { text } = translator;
  const styles = useStyles();
  const page = usePageStyles();
  const [kind, setKind] = useState<PeriodKind>("month");
  const { isBusy, failure, run, dismiss } = useAction();
  const { colourSet } = ledger.settings;
  const totals = periodTotals(ledger.records);
  const period = periodOf(assessment.asOf, kind);
  const isAgain = totals.some((one) => one.period === period);
  const unclear = unclearEntries(warnings);

  const record = () =>
    run(
      "record period",
      () => engine.recordPeriod(host, standing, period),
      text("pane.periodRecorded", { period })
    );

  const reread = () => {
    dismiss();
    onReread();
  };

  return (
    <section className={page.section}>
      <h3 className={page.subheading}>{text("pane.records")}</h3>
      <p className={page.quiet}>{text("pane.recordsHint")}</p>
      {totals.length === 0 && <p className={page.text}>{text("pane.noRecords")}</p>}
      {totals.length > 1 && <p className={page.text}>{changeIn(totals, translator)}</p>}
      {totals.length > 0 && (
        <ul className={mergeClasses(page.list, styles.trend)}>
          {totals.slice(-shownPeriods).map(({ period: name, lights: counts }) => (
            <li key={name}>
              <span className={page.quiet}>
                {name}
                {"  "}
                {lights
                  .map((light) => `${text(lightText(light, colourSet))} ${counts[light]}`)
                  .join(" · ")}
              </span>
              <LightBar counts={counts} colourSet={colourSet} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.form}>
        <Field label={text("pane.periodKind")} size="small">
          <Select
            size="small"
            value={kind}
            onChange={(_, { value }) => setKind(value as PeriodKind)}
          >
            {periodKinds.map((one) => (
              <option key={one} value={one}>
                {text(`pane.period_${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" disabled={isBusy || unclear.length > 0} onClick={() => void record()}>
          {text(isAgain ? "pane.recordAgain" : "pane.recordPeriod", { period })}
        </Button>
      </div>
      {isAgain && <p className={page.quiet}>{text("pane.recordReplaces", { period })}</p>}
      {unclear.length > 0 && <p className={page.quiet}>{text("pane.recordUnclear")}</p>}
      {failure && (
        <FailureNotice
          error={failure.error}
          title={text("pane.periodNotRecorded")}
          actions={
            failure.error instanceof ChangedMeanwhileError && (
              <Button size="small" onClick={reread}>
                {text("pane.readAgain")}
              </Button>
            )
          }
        />
      )}
    </section>
  );
}

/** How the last period's red lights compare with the one before. */
function changeIn(totals: readonly PeriodTotals[], { text }: Translator): string {
  const [before, last] = [totals.at(-2)!, totals.at(-1)!];
  const change = last.lights.red - before.lights.red;
  const { period } = before;
  if (change === 0) return text("pane.trendSame", { period });
  return text(change > 0 ? "pane.trendMore" : "pane.trendFewer", {
    period,
    count: Math.abs(change),
  });
}
