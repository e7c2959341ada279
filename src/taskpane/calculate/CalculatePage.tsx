import type { Ledger } from "../../ledger";
import { useTranslator } from "../app/environment";
import { usePageStyles } from "../components/page-styles";
import { calculators, type Calculator } from "./calculators";
import { RateForm } from "./RateForm";

/** 测算: official rates tried out with figures typed in. */
export default function CalculatePage({ ledger }: { readonly ledger: Ledger | null }) {
  const page = usePageStyles();
  const translator = useTranslator();
  return (
    <div className={page.page}>
      <p className={page.text}>{translator.text("pane.calculateIntro")}</p>
      {calculators.map((calculator) => (
        <RateForm
          key={calculator.rate}
          calculator={calculator}
          ledgerTarget={ledger && targetIn(ledger, calculator)}
        />
      ))}
    </div>
  );
}

function targetIn({ goals, tasks }: Ledger, { ledgerFigure }: Calculator): number | null {
  const targets = [...goals, ...tasks.flatMap((task) => task.targets)];
  return targets.find(({ figure }) => figure === ledgerFigure)?.target.value ?? null;
}
