import { useId, useState } from "react";
import type { WorkbookPlan } from "../../workbook";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "../components/page-styles";
import { Tabs } from "../components/Tabs";
import { SheetView } from "./SheetView";
import { taskPlace, type SheetPlace } from "./task-place";

/** A task whose row is to be shown. Each wish is an object of its own, so that it can be made again. */
export interface WantedTask {
  readonly number: string;
}

interface Properties {
  readonly plan: WorkbookPlan;
  readonly wanted?: WantedTask | null;
}

/** Every sheet of a workbook, one at a time, as it will look. */
export default function WorkbookView({ plan, wanted = null }: Properties) {
  const { text } = useTranslator();
  const page = usePageStyles();
  const id = useId();
  const sheets = plan.sheets.filter(({ isHidden }) => !isHidden);
  const [chosen, setChosen] = useState("");
  const [place, setPlace] = useState<SheetPlace | null>(null);
  const [served, setServed] = useState<WantedTask | null>(null);
  if (wanted !== served) {
    const found = wanted && taskPlace(plan, wanted.number);
    setServed(wanted);
    setPlace(found);
    if (found) setChosen(found.sheet);
  }
  const shown = sheets.find(({ name }) => name === chosen) ?? sheets[0];
  if (!shown) return null;
  return (
    <div className={page.section}>
      <div className={page.flush}>
        <Tabs
          small
          label={text("sheets.tabs")}
          tabs={sheets.map(({ name }) => ({
            value: name,
            text: name,
            id: `${id}-${name}`,
            panel: `${id}-panel`,
          }))}
          chosen={shown.name}
          onChoose={setChosen}
        />
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown.name}`}>
        {/* Another sheet begins at its own top. */}
        <SheetView
          key={shown.name}
          plan={plan}
          sheet={shown}
          place={place?.sheet === shown.name ? place : null}
        />
      </div>
      <p className={page.quiet}>{text("sheets.hint")}</p>
    </div>
  );
}
