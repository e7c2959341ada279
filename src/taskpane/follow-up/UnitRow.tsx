import { makeStyles, tokens, mergeClasses } from "@fluentui/react-components";
import type { UnitTotals } from "../../ledger";
import type { MessageKey } from "../../locales";
import { useEnvironment } from "../app/environment";
import { Disclosure } from "../components/Disclosure";
import { usePageStyles } from "../components/page-styles";
import { LightBar } from "./LightBar";
import { LightMark, lights } from "./LightMark";
import { TaskRow } from "./TaskRow";
import { PickUnit } from "./PickUnit";
import { tasksLedBy } from "./unit-tasks";
import type { Standing } from "./useFollowUp";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  unit: { fontWeight: tokens.fontWeightSemibold },
  lights: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  tasks: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXL})` },
});

type Count = Exclude<keyof UnitTotals, "unit" | "lights" | "led">;

/** What is told of a unit besides how many tasks it leads, in order of urgency. */
const counts: readonly (readonly [Count, MessageKey])[] = [
  ["overdue", "pane.countOverdue"],
  ["offTarget", "pane.countOffTarget"],
  ["dueSoon", "pane.countDueSoon"],
  ["behind", "pane.countBehind"],
  ["onTrack", "pane.countOnTrack"],
  ["done", "pane.countDone"],
];

interface Properties {
  readonly totals: UnitTotals;
  readonly standing: Standing;
}

/** A lead unit with its counts and lights; its tasks open under it. */
export function UnitRow({ totals, standing }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const { translator } = useEnvironment();
  const { ledger, assessment } = standing;
  const tasks = tasksLedBy(totals.unit, ledger, assessment);
  const { colourSet } = ledger.settings;
  const told = counts.filter(([count]) => totals[count] > 0);
  return (
    <Disclosure
      label={
        <span className={styles.summary}>
          <span className={styles.head}>
            <span className={styles.unit}>{totals.unit}</span>
            <span className={page.quiet}>
              {translator.text("pane.leads", { count: totals.led })}
            </span>
          </span>
          <LightBar counts={totals.lights} colourSet={colourSet} />
          <span className={styles.lights}>
            {lights
              .filter((light) => totals.lights[light] > 0)
              .map((light) => (
                <LightMark
                  key={light}
                  light={light}
                  colourSet={colourSet}
                  count={totals.lights[light]}
                />
              ))}
          </span>
          <span className={page.quiet}>
            {told.map(([count, key]) => translator.text(key, { count: totals[count] })).join(" · ")}
          </span>
        </span>
      }
    >
      <PickUnit unit={totals.unit} firstTask={tasks[0]?.task.id} cells={standing.cells} />
      <ul className={mergeClasses(page.list, styles.tasks)}>
        {tasks.map((judged) => (
          <li key={judged.task.id}>
            <TaskRow judged={judged} standing={standing} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
