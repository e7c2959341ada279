/** What was read, put right in the review. */
export const corrections = {
  correct: "Correct",
  correctOne: "Correct: {name}",
  corrected: "Corrected",
  correctionSave: "Use the corrections",
  correctionReset: "Back to what was read",
  correctionUnits: "Separate several units by “、” or a comma",
  correctionDue: "Empty means that no day is given",
  correctionMetric: "Indicator",
  correctionNoMetric: "Please name the indicator",
  correctionOperator: "Compare",
  correctionTarget: "Target of {metric}",
  correctionUnmeasured:
    "A number with its unit, such as 95% or 6个; empty where a person has to judge",
  correctionsMade:
    "Tasks and goals written with your corrections: {count}. What was read stays on a hidden sheet, and importing again keeps the corrections.",
};
