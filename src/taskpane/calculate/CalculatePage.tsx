import { useState } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { Ledger } from "../../ledger";
import { rates, type RateId } from "../../rates";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "../components/page-styles";
import { calculators, type Calculator } from "./calculators";
import { RateForm } from "./RateForm";

/** 测算: official rates tried out with figures typed in. */
export default function CalculatePage({ ledger }: { readonly ledger: Ledger | null }) {
  const page = usePageStyles();
  const { text, locale } = useTranslator();
  const [shown, setShown] = useState<RateId>(calculators[0]!.rate);
  return (
    <div className={page.page}>
      <p className={page.text}>{text("pane.calculateIntro")}</p>
      <Field label={text("pane.chooseRate")}>
        <Select
          select={{ style: { minWidth: 0, width: "100%" } }}
          value={shown}
          onChange={(_, { value }) => setShown(value as RateId)}
        >
          {calculators.map(({ rate }) => (
            <option key={rate} value={rate}>
              {rates[rate].name[locale]}
            </option>
          ))}
        </Select>
      </Field>
      {calculators.map((calculator) => (
        <RateForm
          key={calculator.rate}
          calculator={calculator}
          ledgerTarget={ledger && targetIn(ledger, calculator)}
          hidden={calculator.rate !== shown}
        />
      ))}
    </div>
  );
}

function targetIn({ goals, tasks }: Ledger, { target: aim }: Calculator): number | null {
  const targets = [...goals, ...tasks.flatMap((task) => task.targets)];
  const found = aim && targets.find(({ figure }) => figure === aim.ledgerFigure);
  return found?.target.value ?? null;
}
