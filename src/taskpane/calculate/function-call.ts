import { rates } from "../../rates";
import type { Calculator, Figures } from "./calculators";

/** The add-in's namespace of custom functions, as it stands in the manifest. */
const namespace = "SOIL";

/**
 * The formula that computes the same in a cell: =SOIL.SAFEUSERATE(1000,900,20.5).
 *
 * @param references where figures were read from, by figure; they stand in place of the numbers
 */
export function functionCall(
  { rate }: Calculator,
  { amounts, answers }: Figures,
  references: Readonly<Record<string, string>> = {}
): string {
  const { function: name, figures } = rates[rate];
  const parts = Object.keys(figures).flatMap((id) => {
    const value = references[id] ?? amounts[id] ?? answers[id];
    return value === undefined ? [] : [typeof value === "boolean" ? booleanOf(value) : value];
  });
  return `=${namespace}.${name}(${parts.join(",")})`;
}

function booleanOf(answer: boolean): string {
  return answer ? "TRUE" : "FALSE";
}
