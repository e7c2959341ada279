import { useId, useState } from "react";
import { Tab, TabList, makeStyles } from "@fluentui/react-components";
import type { WorkbookPlan } from "../../workbook";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "../components/page-styles";
import { SheetView } from "./SheetView";

const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

interface Properties {
  readonly plan: WorkbookPlan;
}

/** Every sheet of a workbook, one at a time, as it will look. */
export default function WorkbookView({ plan }: Properties) {
  const { text } = useTranslator();
  const page = usePageStyles();
  const styles = useStyles();
  const id = useId();
  const sheets = plan.sheets.filter(({ isHidden }) => !isHidden);
  const [chosen, setChosen] = useState("");
  const shown = sheets.find(({ name }) => name === chosen) ?? sheets[0];
  if (!shown) return null;
  return (
    <div className={page.section}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={shown.name}
        onTabSelect={(_, { value }) => setChosen(String(value))}
        aria-label={text("sheets.tabs")}
      >
        {sheets.map(({ name }) => (
          <Tab key={name} id={`${id}-${name}`} value={name} aria-controls={`${id}-panel`}>
            {name}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown.name}`}>
        {/* Another sheet begins at its own top. */}
        <SheetView key={shown.name} plan={plan} sheet={shown} />
      </div>
      <p className={page.quiet}>{text("sheets.hint")}</p>
    </div>
  );
}
