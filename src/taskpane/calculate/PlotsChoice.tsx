import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useTranslator } from "../app/environment";

interface Properties {
  readonly isByPlots: boolean;
  readonly onChoose: (isByPlots: boolean) => void;
}

/** Whether land is measured or its plots are counted, where the rate allows both. */
export function PlotsChoice({ isByPlots, onChoose }: Properties) {
  const { text } = useTranslator();
  return (
    <Field label={text("pane.measuredBy")}>
      <RadioGroup
        layout="horizontal"
        value={isByPlots ? "plots" : "area"}
        onChange={(_, { value }) => onChoose(value === "plots")}
      >
        <Radio value="area" label={text("pane.byArea")} />
        <Radio value="plots" label={text("pane.byPlots")} />
      </RadioGroup>
    </Field>
  );
}
