import { useState, type FormEvent } from "react";
import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { ColourSet, Ledger } from "../../ledger";
import { useEnvironment } from "../app/environment";
import { useAction } from "../app/useAction";
import { UndoButton } from "../app/UndoButton";
import { DateField } from "../components/DateField";
import { FailureNotice } from "../components/FailureNotice";
import { usePageStyles } from "../components/page-styles";
import { shrinking } from "../components/shrinking";
import { DraftSettings } from "../drafts/DraftSettings";
import type { Drafts } from "../drafts/useDrafts";
import { changesIn, daysIn, fieldsOf, isReadable, toleranceIn } from "./settings-form";

interface Properties {
  readonly ledger: Ledger | null;
  /** Browser edition only. */
  readonly drafts: Drafts | null;
}

/** 设置: how the ledger judges. What is set here stands in the workbook, and holds for all who open it. */
export default function SettingsPage({ ledger, drafts }: Properties) {
  const { translator } = useEnvironment();
  const page = usePageStyles();
  return (
    <div className={page.page}>
      {ledger === null ? (
        <p className={page.text}>{translator.text("pane.settingsNeedLedger")}</p>
      ) : (
        // A workbook that was changed meanwhile fills the fields anew.
        <SettingsForm key={JSON.stringify(ledger.settings)} ledger={ledger} />
      )}
      {drafts && <DraftSettings drafts={drafts} />}
    </div>
  );
}

function SettingsForm({ ledger: { settings } }: { readonly ledger: Ledger }) {
  const { engine, files, host, translator } = useEnvironment();
  const { text } = translator;
  const page = usePageStyles();
  const [fields, setFields] = useState(() => fieldsOf(settings));
  const { isBusy, failure, run } = useAction();
  const change = (changes: Partial<typeof fields>) => setFields({ ...fields, ...changes });
  const changes = changesIn(fields, settings);

  const save = (event: FormEvent) => {
    event.preventDefault();
    void run("settings", () => engine.changeSettings(host, changes), text("pane.settingsSaved"));
  };

  return (
    <form className={page.section} onSubmit={save}>
      <p className={page.text}>{text("pane.settingsIntro")}</p>
      <DateField
        label={text("pane.settingAsOf")}
        hint={text("pane.settingAsOfHint")}
        value={fields.asOf}
        onChange={(asOf) => change({ asOf })}
      />
      <Field
        label={text("pane.settingDueSoon")}
        hint={text("pane.settingDueSoonHint")}
        validationMessage={
          Number.isNaN(daysIn(fields.dueSoonDays)) ? text("pane.settingDueSoonWrong") : undefined
        }
      >
        <Input
          input={shrinking}
          inputMode="numeric"
          contentAfter={text("pane.days")}
          value={fields.dueSoonDays}
          onChange={(_, { value }) => change({ dueSoonDays: value })}
        />
      </Field>
      <Field
        label={text("pane.settingBehind")}
        hint={text("pane.settingBehindHint")}
        validationMessage={
          Number.isNaN(toleranceIn(fields.behindTolerance))
            ? text("pane.progressOutOfRange")
            : undefined
        }
      >
        <Input
          input={shrinking}
          inputMode="decimal"
          contentAfter="%"
          value={fields.behindTolerance}
          onChange={(_, { value }) => change({ behindTolerance: value })}
        />
      </Field>
      <Field label={text("pane.settingColours")}>
        <RadioGroup
          value={fields.colourSet}
          onChange={(_, { value }) => change({ colourSet: value as ColourSet })}
        >
          <Radio value="redAmberGreen" label={text("pane.coloursRedAmberGreen")} />
          <Radio value="blueAmberRed" label={text("pane.coloursBlueAmberRed")} />
        </RadioGroup>
      </Field>
      {failure && <FailureNotice error={failure.error} title={text("pane.settingsNotSaved")} />}
      <div className={page.actions}>
        <Button
          appearance="primary"
          type="submit"
          disabled={isBusy || !isReadable(fields) || Object.keys(changes).length === 0}
        >
          {text("pane.saveSettings")}
        </Button>
        {/* Inside Excel single cells are for Excel itself to undo. */}
        {files && <UndoButton />}
      </div>
      <p className={page.quiet}>{text("pane.settingsElsewhere")}</p>
    </form>
  );
}
