import { useState, type ReactNode } from "react";
import { Button, makeStyles, tokens, mergeClasses } from "@fluentui/react-components";
import { CityMerge } from "../city/CityMerge";
import { useEnvironment } from "../app/environment";
import { FailureNotice } from "../components/FailureNotice";
import { formatDate } from "../components/format";
import { NoLedger } from "../components/NoLedger";
import { usePageStyles } from "../components/page-styles";
import { ProgressBar } from "../components/ProgressBar";
import { WarningList } from "../components/WarningList";
import { AsOfField } from "./AsOfField";
import { filterTasks, isFiltering, noFilter, type TaskFilter } from "./filter-tasks";
import { LightBar } from "./LightBar";
import { LightMark, lights } from "./LightMark";
import { RecordPeriod } from "./RecordPeriod";
import { ReportActions } from "./ReportActions";
import { TaskFilters } from "./TaskFilters";
import { TaskRow } from "./TaskRow";
import { UnitRow } from "./UnitRow";
import { countLights, worstFirst } from "./unit-tasks";
import { useAsOfPreview } from "./useAsOfPreview";
import type { FollowUp, Standing } from "./useFollowUp";

const useStyles = makeStyles({
  lights: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

interface Properties {
  readonly followUp: FollowUp;
  readonly onImport: () => void;
  /** Saving and opening ledgers in the browser edition, and undoing. */
  readonly ledgerActions: ReactNode;
}

/** 督办: how each lead unit stands, worst first. */
export default function FollowUpPage({ followUp, onImport, ledgerActions }: Properties) {
  const { host, translator } = useEnvironment();
  const page = usePageStyles();
  const { state } = followUp;
  switch (state.phase) {
    case "loading":
      return (
        <div className={page.section}>
          <p className={page.text}>{translator.text("pane.loadingLedger")}</p>
          <ProgressBar label={translator.text("pane.loadingLedger")} />
        </div>
      );
    case "empty":
      return (
        <div className={page.page}>
          <NoLedger
            text={translator.text(
              host.kind === "excel" ? "pane.noLedgerWorkbook" : "pane.noLedgerFile"
            )}
            onImport={onImport}
            ledgerActions={ledgerActions}
          />
          <CityMerge />
        </div>
      );
    case "failed":
      return (
        <div className={page.page}>
          <FailureNotice error={state.error} title={translator.text("pane.ledgerFailed")} />
          <div className={page.actions}>
            <Button onClick={followUp.refresh}>{translator.text("start.tryAgain")}</Button>
            {ledgerActions}
          </div>
        </div>
      );
    case "ready":
      return (
        <Units
          standing={state.standing}
          onReread={followUp.refresh}
          ledgerActions={ledgerActions}
        />
      );
  }
}

interface UnitsProperties {
  readonly standing: Standing;
  readonly onReread: () => void;
  readonly ledgerActions: ReactNode;
}

function Units({ standing: today, onReread, ledgerActions }: UnitsProperties) {
  const { translator } = useEnvironment();
  const styles = useStyles();
  const page = usePageStyles();
  const preview = useAsOfPreview(today);
  const [filter, setFilter] = useState(noFilter);
  const { standing } = preview;
  const { ledger, assessment, warnings } = standing;
  const { colourSet } = ledger.settings;
  const counts = countLights(assessment);
  return (
    <div className={page.page}>
      <section className={page.section}>
        <h2 className={page.heading}>{ledger.title}</h2>
        <p className={page.quiet}>
          {translator.text("pane.asOf", {
            date: formatDate(assessment.asOf, translator.locale),
            count: ledger.tasks.length,
          })}
        </p>
        <LightBar counts={counts} colourSet={colourSet} />
        <div className={styles.lights}>
          {lights.map((light) => (
            <LightMark key={light} light={light} colourSet={colourSet} count={counts[light]} />
          ))}
        </div>
        <AsOfField preview={preview} />
        {ledgerActions && <div className={page.actions}>{ledgerActions}</div>}
      </section>
      {warnings.length > 0 && (
        <section className={page.section}>
          <h3 className={page.subheading}>{translator.text("pane.ledgerToCheck")}</h3>
          <WarningList warnings={warnings} />
        </section>
      )}
      <TaskFilters ledger={ledger} filter={filter} onFilter={setFilter} />
      {isFiltering(filter) ? (
        <FoundTasks standing={standing} filter={filter} />
      ) : (
        <section className={page.section}>
          <h3 className={page.subheading}>{translator.text("pane.leadUnits")}</h3>
          <p className={page.quiet}>{translator.text("pane.leadUnitsHint")}</p>
          <ul className={mergeClasses(page.list, page.flush)}>
            {assessment.units.map((totals) => (
              <li key={totals.unit}>
                <UnitRow totals={totals} standing={standing} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ReportActions ledger={ledger} asOf={assessment.asOf} />
      <RecordPeriod standing={today} onReread={onReread} />
      <CityMerge />
    </div>
  );
}

interface FoundProperties {
  readonly standing: Standing;
  readonly filter: TaskFilter;
}

/** The tasks that the filter picks, worst first; how many is told to screen readers too. */
function FoundTasks({ standing, filter }: FoundProperties) {
  const { translator } = useEnvironment();
  const page = usePageStyles();
  const found = filterTasks(worstFirst(standing.ledger, standing.assessment), filter);
  return (
    <section className={page.section}>
      <div role="status">
        <h3 className={page.subheading}>
          {translator.text(found.length === 0 ? "pane.noTaskFound" : "pane.tasksFound", {
            count: found.length,
          })}
        </h3>
      </div>
      <ul className={mergeClasses(page.list, page.flush)}>
        {found.map((judged) => (
          <li key={judged.task.id}>
            <TaskRow judged={judged} standing={standing} />
          </li>
        ))}
      </ul>
    </section>
  );
}
