import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Ledger } from "../../ledger";
import type { MessageKey } from "../../locales";
import { useTranslator } from "../app/environment";
import { Disclosure } from "../components/Disclosure";
import { usePageStyles } from "../components/page-styles";
import {
  filterChoices,
  filterRoles,
  isFiltering,
  noFilter,
  type FilterRole,
  type TaskFilter,
} from "./filter-tasks";
import { lightText, lights } from "./LightMark";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  field: { minWidth: 0 },
});

interface Properties {
  readonly ledger: Ledger;
  readonly filter: TaskFilter;
  readonly onFilter: (filter: TaskFilter) => void;
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Picks tasks by words, unit and role, light and section. */
export function TaskFilters({ ledger, filter, onFilter }: Properties) {
  const styles = useStyles();
  const page = usePageStyles();
  const { text } = useTranslator();
  const { colourSet } = ledger.settings;
  const { units, sections } = filterChoices(ledger);
  const plain = (values: readonly string[]): Choice[] =>
    values.map((value) => ({ value, text: value }));

  const choice = (key: keyof TaskFilter, label: MessageKey, choices: readonly Choice[]) => (
    <Field label={text(label)} className={styles.field} size="small">
      <Select
        size="small"
        select={{ style: { minWidth: 0, width: "100%" } }}
        value={filter[key]}
        // A role is a unit's: without one it picks nothing.
        disabled={key === "role" && filter.unit === ""}
        onChange={(_, { value }) => onFilter({ ...filter, [key]: value })}
      >
        {key !== "role" && <option value="">{text("pane.filterAll")}</option>}
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </Select>
    </Field>
  );

  return (
    <div className={styles.filters} role="search">
      <Input
        type="search"
        value={filter.text}
        aria-label={text("pane.searchTasks")}
        placeholder={text("pane.searchTasks")}
        input={{ style: { minWidth: 0 } }}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
      <div className={page.flush}>
        <Disclosure label={text("pane.filters")}>
          <div className={styles.choices}>
            {choice("unit", "pane.filterUnit", plain(units))}
            {choice(
              "role",
              "pane.filterRole",
              filterRoles.map((role: FilterRole) => ({
                value: role,
                text: text(`pane.role_${role}`),
              }))
            )}
            {choice(
              "light",
              "pane.filterLight",
              lights.map((light) => ({ value: light, text: text(lightText(light, colourSet)) }))
            )}
            {choice("section", "pane.section", plain(sections))}
          </div>
        </Disclosure>
      </div>
      {isFiltering(filter) && (
        <div>
          <Button size="small" onClick={() => onFilter(noFilter)}>
            {text("pane.clearFilter")}
          </Button>
        </div>
      )}
    </div>
  );
}
