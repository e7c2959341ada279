import { makeStyles, tokens } from "@fluentui/react-components";
import { RateError, rates, type FigureDescription } from "../../rates";
import { useTranslator } from "../app/environment";
import { formatNumber, formatPercent } from "../components/format";
import { usePageStyles } from "../components/page-styles";
import type { Calculator } from "./calculators";
import { impossibleInWords, unitWord } from "./in-words";
import type { PastedRow } from "./pasted-table";

const useStyles = makeStyles({
  fault: { color: tokens.colorStatusDangerForeground1 },
});

interface Properties {
  readonly calculator: Calculator;
  readonly rows: readonly PastedRow[];
  readonly figures: Readonly<Record<string, FigureDescription>>;
}

/**
 * The rows with their own rates, those that cannot be right first and then the worst; where rows have no
 * rate, with their amounts.
 */
export function PastedRows({ calculator, rows, figures }: Properties) {
  const translator = useTranslator();
  const page = usePageStyles();
  const styles = useStyles();
  const rated = rows.map((row) => ({ ...row, standing: standingOf(calculator, row) }));
  const ordered = rated.sort((one, other) => rank(one.standing) - rank(other.standing));
  const amounts = (row: PastedRow) =>
    Object.entries(row.amounts)
      .map(([id, amount]) => `${formatNumber(amount)} ${unitWord(figures[id]!.unit, translator)}`)
      .join(" / ");
  return (
    <ul className={page.list}>
      {ordered.map(({ standing, ...row }, place) => (
        <li key={place}>
          {row.name} {standing.kind === "rated" && formatPercent(standing.rate)}{" "}
          <span className={page.quiet}>{amounts(row)}</span>
          {standing.kind === "impossible" && (
            <p className={page.text}>
              <span className={styles.fault}>{impossibleInWords(standing.error, translator)}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A row has no rate of its own where the rate is the county's alone, or the row has nothing to rate. */
type Standing =
  | { readonly kind: "rated"; readonly rate: number }
  | { readonly kind: "impossible"; readonly error: unknown }
  | { readonly kind: "unrated" };

function standingOf(calculator: Calculator, { amounts }: PastedRow): Standing {
  const isWhole = Object.entries(rates[calculator.rate].figures).every(
    ([id, { optional }]) => optional || id in amounts
  );
  if (!isWhole) return { kind: "unrated" };
  try {
    const rate = calculator.compute({ amounts, answers: {} });
    return typeof rate === "number" ? { kind: "rated", rate } : { kind: "unrated" };
  } catch (error) {
    // A township without such land has no rate of its own, and is not at fault.
    const hasNothing = error instanceof RateError && error.kind === "div0";
    return hasNothing ? { kind: "unrated" } : { kind: "impossible", error };
  }
}

function rank(standing: Standing): number {
  if (standing.kind === "rated") return standing.rate;
  return standing.kind === "impossible" ? -Infinity : Infinity;
}
