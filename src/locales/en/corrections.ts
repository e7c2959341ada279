/** What was read, put right in the review. */
export const corrections = {
  correct: "Correct",
  corrected: "Corrected",
  correctionSave: "Use the corrections",
  correctionReset: "Back to what was read",
  correctionUnits: "Separate several units by “、” or a comma",
  correctionDue: "Empty means that no day is given",
  correctionOperator: "Compare",
  correctionTarget: "Target of {metric}",
  correctionsMade:
    "{count} of them are written with your corrections. What was read stays on a hidden sheet, and importing again keeps the corrections.",
};
